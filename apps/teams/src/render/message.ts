import type { Card, Form } from '@privacy-desk/core/views/model.js'
import type { AdaptiveCard } from './adaptive-card.js'
import { renderCard } from './card.js'
import { oneLine } from './escape.js'
import type { FileConsent, FileInfo } from './file-cards.js'
import { renderForm } from './form.js'
import { limits } from './limits.js'

export const cardType = 'application/vnd.microsoft.card.adaptive'

export interface CardAttachment {
  readonly contentType: typeof cardType
  readonly content: AdaptiveCard
}

/** A message as the bot sends it. */
export interface OutgoingMessage {
  readonly type: 'message'
  readonly text?: string
  readonly textFormat?: 'plain'
  /** What notifications and the chat list show. */
  readonly summary: string
  readonly attachments?: readonly (CardAttachment | FileConsent | FileInfo)[]
}

export function cardMessage(card: Card): OutgoingMessage {
  const summary = card.status === undefined ? card.title : `${card.status.text}: ${card.title}`
  return withCard(summary, renderCard(card))
}

export function formMessage(form: Form): OutgoingMessage {
  return withCard(form.title, renderForm(form))
}

/** One of the app's own phrases; never untrusted text. */
export function textMessage(text: string): OutgoingMessage {
  return { type: 'message', text, textFormat: 'plain', summary: text }
}

export const attach = (content: AdaptiveCard): CardAttachment => ({
  contentType: cardType,
  content,
})

function withCard(summary: string, card: AdaptiveCard): OutgoingMessage {
  const line = oneLine(summary.slice(0, limits.summary))
  return { type: 'message', summary: line, attachments: [attach(card)] }
}
