import type { Block } from 'slack-blocks-to-jsx'
import type { Json } from '../../src/protocol.js'

const drawn: ReadonlySet<unknown> = new Set([
  ...['actions', 'alert', 'card', 'carousel', 'container', 'context', 'context_actions'],
  ...['data_visualization', 'divider', 'header', 'image', 'markdown', 'plan', 'rich_text'],
  ...['section', 'table', 'task_card', 'video'],
])

/** Whether the library draws this kind of block. Whether it is valid, the server has checked. */
export function isDrawnBlock(block: Json): block is Block {
  return drawn.has(block.type)
}
