import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import type { Json } from '../../src/protocol.js'

/** Something in a block that can be clicked or filled in. */
export interface Control {
  readonly block: Json
  readonly element: Json
}

/**
 * What a click on the control tells Slack, as in `actions` of a `block_actions` payload.
 * @param state what was chosen: `selected_option`, `selected_date` …
 */
export function actionOf({ block, element }: Control, state: Json = {}): Json {
  const { type, action_id, text, value, style } = element
  return {
    type,
    block_id: textAt(block, 'block_id'),
    action_id,
    ...(text === undefined ? {} : { text }),
    ...(value === undefined ? {} : { value }),
    ...(style === undefined ? {} : { style }),
    ...state,
  }
}
