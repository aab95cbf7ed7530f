import { ClientObjection } from '../../client-objection.js'
import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { textAt } from '../../text-at.js'
import { controls } from '../block-kit/controls.js'
import type { SlackView } from '../slack-objects.js'
import type { FieldValue } from '../slack-person.js'
import { type ElementState, elementValue, isBlank } from './element-value.js'
import { fieldValueOf } from './field-value-of.js'
import type { Seat } from './seat.js'
import { stateOf } from './state-of.js'
import { upload } from './upload.js'

const labelOf = (block: Json) => textAt(jsonAt(block, 'label'), 'text')

/** What Slack's own client would not let through. */
function objection(block: Json, element: Json, state: ElementState): string | undefined {
  const label = labelOf(block)
  if (isBlank(state)) return block.optional === true ? undefined : `'${label}' must be filled in`
  const value = textAt(state, 'value')
  const most = typeof element.max_length === 'number' ? element.max_length : 3000
  const least = typeof element.min_length === 'number' ? element.min_length : 0
  if (value.length > most) return `'${label}' takes ${most} characters`
  if ('value' in state && value.length < least) return `'${label}' needs ${least} characters`
  const files = Array.isArray(state.files) ? state.files.length : 0
  const mostFiles = typeof element.max_files === 'number' ? element.max_files : 10
  return files > mostFiles ? `'${label}' takes ${mostFiles} files` : undefined
}

function checkLabels(view: SlackView, values: Readonly<Record<string, FieldValue>>): void {
  const labels = view.blocks.filter((block) => block.type === 'input').map(labelOf)
  const unknown = Object.keys(values).filter((label) => !labels.includes(label))
  if (unknown.length === 0) return
  throw new ClientObjection(`there is no field '${unknown.join(', ')}', only: ${labels.join(', ')}`)
}

/** What was filled into a field; `undefined` where nobody touched it. */
type FilledIn = (block: Json) => FieldValue | undefined

/** `state.values` of a modal with these fields filled in. @throws ClientObjection */
function fill(seat: Seat, view: SlackView, filledIn: FilledIn): Json {
  const state: Record<string, Json> = {}
  const faults: Record<string, string> = {}
  for (const [blockId, block] of Object.entries(stateOf(seat, view))) {
    state[blockId] = jsonAt({ block }, 'block')
  }
  for (const { block, element } of controls(view.blocks)) {
    if (block.type !== 'input') continue
    const [blockId, actionId] = [textAt(block, 'block_id'), textAt(element, 'action_id')]
    const given = filledIn(block)
    const kept = jsonAt(state[blockId], actionId)
    const now: ElementState =
      given === undefined
        ? { ...kept, type: textAt(element, 'type') }
        : elementValue(element, given, (file) => upload(seat, file))
    const no = objection(block, element, now)
    if (no) faults[blockId] = no
    state[blockId] = { ...state[blockId], [actionId]: now }
  }
  if (Object.keys(faults).length > 0) throw new ClientObjection(faults)
  return state
}

/**
 * The `state.values` of a modal with these fields filled in, by label.
 * @throws when a label is unknown or Slack's client would not submit
 */
export function fillIn(
  seat: Seat,
  view: SlackView,
  values: Readonly<Record<string, FieldValue>>,
): Json {
  checkLabels(view, values)
  return fill(seat, view, (block) => values[labelOf(block)])
}

/**
 * The same from `state.values` as a client's screen holds them. What stands there of fields that
 * the view does not have is left out.
 * @throws ClientObjection by block id
 */
export function fillInState(seat: Seat, view: SlackView, values: Json): Json {
  return fill(seat, view, (block) => {
    const [state] = Object.values(jsonAt(values, textAt(block, 'block_id'))).filter(isJson)
    return state && fieldValueOf(state)
  })
}
