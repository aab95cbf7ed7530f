import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { listAt } from '../../list-at.js'

/** An interactive element and the block it stands in. */
export interface Control {
  readonly block: Json
  readonly element: Json
}

/** All interactive elements of blocks, in reading order, those in cards and containers included. */
export function controls(blocks: readonly Json[]): readonly Control[] {
  return blocks.flatMap((block) => {
    const single = [block.element, block.accessory].filter(isJson)
    const several = block.type === 'actions' ? listAt(block, 'elements') : []
    const cardActions = block.type === 'card' ? listAt(block, 'actions') : []
    const inner = [
      ...(block.type === 'carousel' ? listAt(block, 'elements') : []),
      ...listAt(block, 'child_blocks'),
    ]
    const own = [...several, ...single, ...cardActions].filter(
      (element) => element.type !== 'image',
    )
    return [...own.map((element) => ({ block, element })), ...controls(inner)]
  })
}
