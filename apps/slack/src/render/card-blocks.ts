import type { Card } from '@privacy-desk/core/views/model.js'
import type { KnownBlock } from '@slack/types'
import { actionBlocks } from './action-blocks.js'
import { renderFacts } from './facts.js'
import { createFitter, type Fitter } from './fitter.js'
import { renderItem } from './items.js'
import { limits } from './limits.js'
import { renderParagraphs } from './paragraphs.js'
import { restLine } from './rest-line.js'
import { renderStatus } from './status.js'
import { takeWhileRoom } from './take-while-room.js'
import { textLength } from './text-length.js'

export interface CardPlace {
  /** Blocks that may be used. */
  readonly blocks: number
  /** Characters that all blocks together may have. */
  readonly textOfBlocks: number
  /** Keeps ids apart where two cards share a surface. */
  readonly idPrefix?: string
}

/**
 * Renders a card as Block Kit blocks. Total: whatever does not fit ends with a line that says how
 * to see the rest. Title, status, actions and footer always stay.
 */
export function cardBlocks(card: Card, place: CardPlace): KnownBlock[] {
  const fit = createFitter()
  const prefix = place.idPrefix ?? ''
  const top: KnownBlock[] = [
    { type: 'header', text: fit.plain(card.title, limits.header) },
    ...renderStatus(card, fit),
  ]
  const bottom = [...actionBlocks(card.actions, prefix, fit), ...renderFooter(card, fit)]
  const spent = textLength([...top, ...bottom, restLine(card)])
  const room = {
    blocks: place.blocks - top.length - bottom.length - 1,
    size: place.textOfBlocks - spent,
  }
  const body = takeWhileRoom(bodyOf(card, prefix, fit), room, textLength)
  if (!body.whole) fit.leaveOut()
  const rest = fit.shortened ? [restLine(card)] : []
  return [...top, ...body.blocks, ...rest, ...bottom].map((block, at) => ({
    ...block,
    block_id: `card:${prefix}${at}`,
  }))
}

function bodyOf(card: Card, prefix: string, fit: Fitter): KnownBlock[] {
  return [
    ...renderFacts(card.facts, fit),
    ...renderParagraphs(card.paragraphs),
    ...card.items.flatMap((item, at) => renderItem(item, `${prefix}item${at}`, fit)),
  ]
}

function renderFooter(card: Card, fit: Fitter): KnownBlock[] {
  if (card.footer === undefined || card.footer.length === 0) return []
  return [{ type: 'context', elements: [fit.mrkdwn(card.footer, limits.contextText)] }]
}
