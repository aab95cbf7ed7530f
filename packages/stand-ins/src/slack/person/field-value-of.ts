import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { listAt } from '../../list-at.js'
import { textAt } from '../../text-at.js'
import type { FieldValue, SlackUpload } from '../slack-person.js'

const single = [
  'value',
  'selected_date',
  'selected_time',
  'selected_user',
  'selected_channel',
  'selected_conversation',
]

/**
 * What was filled in, read from an element's state as Slack's client keeps it; `undefined` when
 * the state says nothing. Files, which Slack's client uploads on the side, come as
 * `{ name, base64 }`.
 */
export function fieldValueOf(state: Json): FieldValue | undefined {
  if ('files' in state) return listAt(state, 'files').map(uploadOf)
  if ('selected_options' in state) {
    return listAt(state, 'selected_options').map((option) => textAt(option, 'value'))
  }
  if ('selected_option' in state) {
    return isJson(state.selected_option) ? textAt(state.selected_option, 'value') : ''
  }
  if (Array.isArray(state.selected_users)) return state.selected_users.map(String)
  if ('selected_date_time' in state) return momentOf(state.selected_date_time)
  const field = single.find((name) => name in state)
  return field === undefined ? undefined : textAt(state, field)
}

function uploadOf(file: Json): SlackUpload {
  return { name: textAt(file, 'name'), bytes: Buffer.from(textAt(file, 'base64'), 'base64') }
}

/** @param seconds since 1970 */
function momentOf(seconds: unknown): string {
  return typeof seconds === 'number' ? new Date(seconds * 1_000).toISOString() : ''
}
