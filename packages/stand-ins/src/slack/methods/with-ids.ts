import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'

let counter = 0

const fresh = () => {
  counter += 1
  return `gen${counter.toString(36).padStart(4, '0')}`
}

function withActionId(element: unknown): unknown {
  if (!isJson(element) || ['image', 'plain_text', 'mrkdwn'].includes(String(element.type))) {
    return element
  }
  return element.action_id === undefined ? { ...element, action_id: fresh() } : element
}

function withId(block: Json): Json {
  return {
    ...block,
    block_id: block.block_id ?? fresh(),
    ...('accessory' in block ? { accessory: withActionId(block.accessory) } : {}),
    ...('element' in block ? { element: withActionId(block.element) } : {}),
    ...(block.type === 'actions' && Array.isArray(block.elements)
      ? { elements: block.elements.map(withActionId) }
      : {}),
  }
}

/** Blocks with the ids that Slack makes up where the app gave none. */
export function withIds(blocks: unknown): unknown {
  return Array.isArray(blocks) ? blocks.filter(isJson).map(withId) : blocks
}
