import type { Reply } from '@privacy-desk/core/desk/reply.js'
import type { Action, Card } from '@privacy-desk/core/views/model.js'
import { card } from './cards.js'

type CardReply = Extract<Reply, { kind: 'card' }>

/** A card for the asker alone, said beside, unless told otherwise. */
export const show = (parts: Partial<Card>, how: Partial<CardReply> = {}): CardReply => ({
  kind: 'card',
  card: card(parts),
  audience: 'only-you',
  mode: 'new',
  ...how,
})

export const take: Action = {
  label: 'Take',
  style: 'primary',
  intent: { name: 'take', ref: 'PR-2026-0042' },
}
