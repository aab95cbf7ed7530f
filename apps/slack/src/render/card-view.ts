import type { Card } from '@privacy-desk/core/views/model.js'
import type { ModalView } from '@slack/types'
import { sentences } from '../sentences.js'
import { cardBlocks } from './card-blocks.js'
import { createFitter } from './fitter.js'
import { limits } from './limits.js'
import { titleBar } from './title-bar.js'

/** The callback id of a modal that only shows something. */
export const cardCallbackId = 'privacy-desk:card'

/** Renders a card as a modal that can only be read, clicked in and closed. */
export function renderCardView(card: Card): ModalView {
  const fit = createFitter()
  return {
    type: 'modal',
    callback_id: cardCallbackId,
    title: fit.plain(titleBar(card.title), limits.view.title),
    close: fit.plain(sentences.close, limits.view.button),
    // Beneath it may lie cards of earlier steps: whoever closes the newest wants none of them.
    clear_on_close: true,
    blocks: cardBlocks(card, limits.view),
  }
}
