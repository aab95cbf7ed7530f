import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { textAt } from '../../text-at.js'
import { controls } from '../block-kit/controls.js'
import type { SlackMessage, SlackView } from '../slack-objects.js'
import { elementValue, isFillable } from './element-value.js'
import type { Seat } from './seat.js'

const nothing = () => ({})

/** The key under which the seat remembers what was chosen on a message or view. */
export const placeOf = (on: SlackMessage | SlackView) => (on.kind === 'view' ? on.id : on.ts)

/** `state.values` of a message or view: what was chosen so far, else what elements start with. */
export function stateOf(seat: Seat, on: SlackMessage | SlackView): Json {
  const chosen = seat.chosen.get(placeOf(on)) ?? {}
  const values: Record<string, Json> = {}
  for (const { block, element } of controls(on.blocks)) {
    const [blockId, actionId] = [textAt(block, 'block_id'), textAt(element, 'action_id')]
    if (!isFillable(element) || element.type === 'overflow') continue
    const state = jsonAt(chosen, blockId)[actionId] ?? elementValue(element, undefined, nothing)
    values[blockId] = { ...values[blockId], [actionId]: state }
  }
  return values
}
