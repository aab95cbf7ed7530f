import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { listAt } from '../../list-at.js'
import { textAt } from '../../text-at.js'
import type { FieldValue } from '../slack-person.js'

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
 * the state says nothing.
 */
export function fieldValueOf(state: Json): FieldValue | undefined {
  if ('selected_options' in state) {
    return listAt(state, 'selected_options').map((option) => textAt(option, 'value'))
  }
  if ('selected_option' in state) {
    return isJson(state.selected_option) ? textAt(state.selected_option, 'value') : ''
  }
  if (Array.isArray(state.selected_users)) return state.selected_users.map(String)
  if (typeof state.selected_date_time === 'number') {
    return new Date(state.selected_date_time * 1_000).toISOString()
  }
  const field = single.find((name) => name in state)
  return field === undefined ? undefined : textAt(state, field)
}
