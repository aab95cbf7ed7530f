import type { AdaptiveCard } from '../render/adaptive-card.js'
import { attach, type CardAttachment, cardType } from '../render/message.js'

/** What the bot's endpoint answers. */
export interface HttpAnswer {
  readonly status: number
  readonly body?: unknown
}

/** Taken; nothing to add. */
export const accepted: HttpAnswer = { status: 200 }

/** `adaptiveCard/action`: this card stands in place of the clicked one, for the one who clicked. */
export const cardInstead = (card: AdaptiveCard): HttpAnswer => ({
  status: 200,
  body: { statusCode: 200, type: cardType, value: card },
})

/** `adaptiveCard/action`: the card stays and a line is shown to the one who clicked. */
export const lineBeside = (text: string): HttpAnswer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text },
})

/** `adaptiveCard/action` that could not be carried out. */
export const cardError = (code: string, message: string, statusCode: number): HttpAnswer => ({
  status: 200,
  body: { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } },
})

/** A dialog, or the next step of one. */
export const dialogWith = (title: string, card: AdaptiveCard): HttpAnswer => ({
  status: 200,
  body: { task: { type: 'continue', value: dialogOf(title, attach(card)) } },
})

/** Teams allows a dialog's title 64 characters. */
const dialogOf = (title: string, card: CardAttachment) => ({
  title: title.slice(0, 64),
  height: 'medium',
  width: 'medium',
  card,
})

/** Ends a dialog with a line of text. */
export const dialogLine = (text: string): HttpAnswer => ({
  status: 200,
  body: { task: { type: 'message', value: text } },
})

export const problem = (status: number, code: string, message: string): HttpAnswer => ({
  status,
  body: { error: { code, message } },
})
