import type { Intent } from '../intents/intent.js'
import type { Refusal } from '../requests/refusal.js'
import type { Card, Form } from '../views/model.js'
import { refusalCard } from '../views/refusal-card.js'
import type { ShownReply } from './reply.js'

/** A card that only the person who asked sees. */
export const privately = (card: Card): ShownReply => ({
  kind: 'card',
  card,
  audience: 'only-you',
  mode: 'new',
})

/** Redraws the card that was clicked; beside it where there was none. */
export const redrawn = (card: Card, via: Intent['via']): ShownReply => ({
  kind: 'card',
  card,
  audience: 'only-you',
  mode: via === 'clicked' ? 'replace' : 'new',
})

export const asking = (form: Form): ShownReply => ({ kind: 'form', form })

export const refused = (refusal: Refusal, ref?: string): ShownReply =>
  privately(refusalCard(refusal, ref))
