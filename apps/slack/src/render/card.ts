import type { Card } from '@privacy-desk/core/views/model.js'
import type { KnownBlock } from '@slack/types'
import { cardBlocks } from './card-blocks.js'
import { limits } from './limits.js'
import { plainText } from './plain-text.js'

/** What `chat.postMessage`, `chat.update` and response URLs take. */
export interface SlackMessage {
  readonly text: string
  readonly blocks: KnownBlock[]
}

/** Renders a card as a message. Pure and total; always text and blocks together. */
export function renderCard(card: Card): SlackMessage {
  return { text: plainText(card), blocks: cardBlocks(card, limits.message) }
}
