import { isJson } from '@privacy-desk/stand-ins/is-json.js'
import { listAt } from '@privacy-desk/stand-ins/list-at.js'
import type { Json } from '../../src/protocol.js'
import type { Control } from './control.js'

export interface Identified {
  readonly block: Json
  /** The block's buttons by the id that they have on the page. */
  readonly buttons: ReadonlyMap<string, Control>
}

/**
 * Gives a block's buttons ids of their own. The library puts `block_id` and `action_id` into the
 * page as they are, where those of two messages would be the same.
 */
export function withIds(block: Json, id: string): Identified {
  const buttons = new Map<string, Control>()
  const renamed = (element: Json, at: string): Json => {
    buttons.set(`${id}-${at}`, { block, element })
    return { ...element, action_id: `${id}-${at}` }
  }
  const elements = listAt(block, 'elements').map((element, at) =>
    element.type === 'button' ? renamed(element, String(at)) : element,
  )
  const { accessory } = block
  return {
    buttons,
    block: {
      ...block,
      block_id: id,
      ...(Array.isArray(block.elements) ? { elements } : {}),
      ...(isJson(accessory) && accessory.type === 'button'
        ? { accessory: renamed(accessory, 'accessory') }
        : {}),
    },
  }
}
