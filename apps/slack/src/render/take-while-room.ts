import type { KnownBlock } from '@slack/types'

export interface Room {
  readonly blocks: number
  readonly size: number
}

export interface Taken {
  readonly blocks: KnownBlock[]
  /** Whether everything found room. */
  readonly whole: boolean
}

/** Takes blocks in order as long as there is room for them. */
export function takeWhileRoom(
  blocks: readonly KnownBlock[],
  room: Room,
  sizeOf: (block: KnownBlock) => number,
): Taken {
  let size = 0
  const end = blocks.findIndex((block, at) => {
    size += sizeOf(block)
    return at >= room.blocks || size > room.size
  })
  return end === -1
    ? { blocks: [...blocks], whole: true }
    : { blocks: blocks.slice(0, end), whole: false }
}
