import { ClientObjection } from '../../client-objection.js'
import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { listAt } from '../../list-at.js'
import { textAt } from '../../text-at.js'
import type { FieldValue, SlackUpload } from '../slack-person.js'

/** An element's state as it stands in `state.values`, and as an action. */
export type ElementState = Json & { readonly type: string }

const isUpload = (value: unknown): value is SlackUpload => isJson(value) && 'bytes' in value
const texts = (value: FieldValue): string[] =>
  (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string')

function options(element: Json): readonly Json[] {
  const grouped = listAt(element, 'option_groups').flatMap((group) => listAt(group, 'options'))
  return [...listAt(element, 'options'), ...grouped]
}

function option(element: Json, wanted: string): Json {
  const all = options(element)
  const found = all.find((o) => textAt(jsonAt(o, 'text'), 'text') === wanted || o.value === wanted)
  if (found) return found
  const offered = all.map((o) => textAt(jsonAt(o, 'text'), 'text')).join(', ')
  throw new ClientObjection(`there is no option '${wanted}', only: ${offered}`)
}

/** What each kind of element keeps, by the name Slack gives it, and what it starts with. */
const keeps: Readonly<Record<string, { readonly as: string; readonly initial?: string }>> = {
  plain_text_input: { as: 'value', initial: 'initial_value' },
  email_text_input: { as: 'value', initial: 'initial_value' },
  url_text_input: { as: 'value', initial: 'initial_value' },
  number_input: { as: 'value', initial: 'initial_value' },
  static_select: { as: 'selected_option', initial: 'initial_option' },
  radio_buttons: { as: 'selected_option', initial: 'initial_option' },
  overflow: { as: 'selected_option' },
  multi_static_select: { as: 'selected_options', initial: 'initial_options' },
  checkboxes: { as: 'selected_options', initial: 'initial_options' },
  datepicker: { as: 'selected_date', initial: 'initial_date' },
  timepicker: { as: 'selected_time', initial: 'initial_time' },
  datetimepicker: { as: 'selected_date_time', initial: 'initial_date_time' },
  users_select: { as: 'selected_user', initial: 'initial_user' },
  multi_users_select: { as: 'selected_users', initial: 'initial_users' },
  channels_select: { as: 'selected_channel', initial: 'initial_channel' },
  conversations_select: { as: 'selected_conversation', initial: 'initial_conversation' },
  file_input: { as: 'files' },
}

const listLike = ['selected_options', 'selected_users', 'files']

function chosen(
  element: Json,
  kind: string,
  value: FieldValue,
  keep: (file: SlackUpload) => Json,
): unknown {
  const [first = ''] = texts(value)
  switch (kind) {
    case 'selected_option':
      return first === '' ? null : option(element, first)
    case 'selected_options':
      return texts(value).map((text) => option(element, text))
    case 'selected_users':
      return texts(value)
    case 'selected_date_time':
      return first === '' ? null : Math.floor(Date.parse(first) / 1000)
    case 'files':
      return (Array.isArray(value) ? value : []).filter(isUpload).map(keep)
    default:
      return first === '' ? null : first
  }
}

/**
 * The state of an element: what was filled in, else what it starts with.
 * @throws when the option does not exist or the element is of a kind nobody can fill in
 */
export function elementValue(
  element: Json,
  value: FieldValue | undefined,
  keep: (file: SlackUpload) => Json,
): ElementState {
  const type = textAt(element, 'type')
  const kind = keeps[type]
  if (!kind) throw new ClientObjection(`nothing can be filled into a ${type}`)
  const empty = listLike.includes(kind.as) ? [] : null
  const initial = kind.initial === undefined ? undefined : element[kind.initial]
  const now = value === undefined ? (initial ?? empty) : chosen(element, kind.as, value, keep)
  return { type, [kind.as]: now }
}

/** Whether somebody can fill this kind of element in. */
export const isFillable = (element: Json) => textAt(element, 'type') in keeps

/** Whether nothing is filled in. */
export function isBlank(state: ElementState): boolean {
  const { type: _, ...rest } = state
  return Object.values(rest).every(
    (v) => v === null || v === '' || (Array.isArray(v) && v.length === 0),
  )
}
