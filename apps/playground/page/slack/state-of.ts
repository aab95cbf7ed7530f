import type { Json } from '../../src/protocol.js'

interface Kept {
  /** The name under which Slack keeps what was chosen. */
  readonly as: string
  readonly initial?: string
  readonly empty: null | readonly never[]
}

const text: Kept = { as: 'value', initial: 'initial_value', empty: null }
const one: Kept = { as: 'selected_option', initial: 'initial_option', empty: null }
const several: Kept = { as: 'selected_options', initial: 'initial_options', empty: [] }

const kept: Readonly<Record<string, Kept>> = {
  plain_text_input: text,
  email_text_input: text,
  url_text_input: text,
  number_input: text,
  static_select: one,
  radio_buttons: one,
  overflow: { as: 'selected_option', empty: null },
  multi_static_select: several,
  checkboxes: several,
  datepicker: { as: 'selected_date', initial: 'initial_date', empty: null },
  timepicker: { as: 'selected_time', initial: 'initial_time', empty: null },
  datetimepicker: { as: 'selected_date_time', initial: 'initial_date_time', empty: null },
  users_select: { as: 'selected_user', initial: 'initial_user', empty: null },
  file_input: { as: 'files', empty: [] },
}

/**
 * What Slack keeps of an element: `{ type, value }`, `{ type, selected_option }` …
 * @param value what was filled in; left out, what the element starts with
 */
export function stateOf(element: Json, value?: unknown): Json {
  const { as, initial, empty } = kept[String(element.type)] ?? text
  const start = initial === undefined ? undefined : element[initial]
  return { type: element.type, [as]: value === undefined ? (start ?? empty) : value }
}

/** What was filled in, whatever Slack calls it. */
export function filledInto(element: Json, state: Json): unknown {
  return state[(kept[String(element.type)] ?? text).as]
}

/** Whether nothing was filled in. */
export function isBlank(element: Json, state: Json): boolean {
  const value = filledInto(element, state)
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
