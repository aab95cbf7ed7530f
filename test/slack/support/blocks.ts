import type { Card } from '@privacy-desk/core/views/model.js'
import { renderCard } from '@privacy-desk/slack/render/card.js'
import { checkMessage } from '@privacy-desk/stand-ins/slack/block-kit/check-message.js'

/** Every text in a value, wherever it stands under the key `text`. */
export function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : textsIn(inner),
  )
}

/** Every text that Slack reads as mrkdwn; plain text is shown as it is. */
export function mrkdwnIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnIn)
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'mrkdwn') return textsIn(value)
  return Object.values(value).flatMap(mrkdwnIn)
}

/** Every value under a key, wherever it stands. */
export function valuesOf(value: unknown, wanted: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((part) => valuesOf(part, wanted))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === wanted ? [inner] : valuesOf(inner, wanted),
  )
}

/** What Slack would find wrong with the message of a card; `undefined` when nothing. */
export function faultsOf(card: Card) {
  const message = renderCard(card)
  return checkMessage({ ...message }, true)
}
