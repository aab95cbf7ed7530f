import type { Card } from '@privacy-desk/core/views/model.js'
import type { HomeView, KnownBlock } from '@slack/types'
import { cardBlocks } from '../render/card-blocks.js'
import { limits } from '../render/limits.js'

/**
 * The Home tab: cards one below the other. Block and action ids are kept apart by each card's
 * place.
 */
export function homeView(cards: readonly Card[]): HomeView {
  const share = Math.max(1, cards.length)
  const place = {
    blocks: Math.floor(limits.view.blocks / share) - 1,
    textOfBlocks: Math.floor(limits.view.textOfBlocks / share),
  }
  const blocks = cards.flatMap((card, at): KnownBlock[] => [
    ...(at === 0 ? [] : [{ type: 'divider', block_id: `divider:${at}` } as const]),
    ...cardBlocks(card, { ...place, idPrefix: `home${at}:` }),
  ])
  return { type: 'home', blocks }
}
