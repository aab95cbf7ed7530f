import { isJson } from '@privacy-desk/stand-ins/is-json.js'
import { listAt } from '@privacy-desk/stand-ins/list-at.js'
import type { Json } from '../../src/protocol.js'
import type { Control } from './control.js'
import { isDrawnBlock } from './is-drawn-block.js'

/** What is drawn one below the other. */
export type Piece =
  | { readonly kind: 'drawn'; readonly blocks: readonly Json[] }
  | { readonly kind: 'input'; readonly block: Json }
  | { readonly kind: 'controls'; readonly controls: readonly Control[] }
  | { readonly kind: 'unknown'; readonly type: string }

const isStill = (element: Json) => element.type === 'button' || element.type === 'image'

/**
 * Splits blocks into what the library draws, runs of it together, and what has to be filled in, for
 * which the browser's own controls stand.
 */
export function pieces(blocks: readonly Json[]): readonly Piece[] {
  const found: Piece[] = []
  for (const piece of blocks.flatMap(split)) {
    const last = found.at(-1)
    if (piece.kind === 'drawn' && last?.kind === 'drawn') {
      found[found.length - 1] = { kind: 'drawn', blocks: [...last.blocks, ...piece.blocks] }
    } else found.push(piece)
  }
  return found
}

function split(block: Json): readonly Piece[] {
  if (block.type === 'input') return [{ kind: 'input', block }]
  if (!isDrawnBlock(block)) return [{ kind: 'unknown', type: String(block.type) }]
  if (block.type === 'actions') return actions(block)
  const { accessory } = { accessory: undefined, ...block }
  if (!isJson(accessory) || isStill(accessory)) return [{ kind: 'drawn', blocks: [block] }]
  return [
    { kind: 'drawn', blocks: [{ ...block, accessory: undefined }] },
    { kind: 'controls', controls: [{ block, element: accessory }] },
  ]
}

function actions(block: Json): readonly Piece[] {
  const elements = listAt(block, 'elements')
  const buttons = elements.filter(isStill)
  const others = elements.filter((element) => !isStill(element))
  return [
    ...(buttons.length === 0
      ? []
      : [{ kind: 'drawn' as const, blocks: [{ ...block, elements: buttons }] }]),
    ...(others.length === 0
      ? []
      : [{ kind: 'controls' as const, controls: others.map((element) => ({ block, element })) }]),
  ]
}
