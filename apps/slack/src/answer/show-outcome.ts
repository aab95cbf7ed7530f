import type { ShownReply } from '@privacy-desk/core/desk/reply.js'
import { sentences } from '../sentences.js'
import { formDialog } from './dialogs.js'
import { smallCard } from './small-card.js'
import type { Surface } from './surface.js'
import type { Outcome } from './within-budget.js'

/** Shows what the desk answered, or honestly that it could not. */
export async function showOutcome(outcome: Outcome<ShownReply>, surface: Surface): Promise<void> {
  if (outcome.state === 'failed') return await surface.card(failedCard(), 'only-you', 'new')
  const reply = outcome.value
  if (reply.kind === 'card') return await surface.card(reply.card, reply.audience, reply.mode)
  if (reply.kind === 'form') return await surface.dialog(formDialog(reply.form))
}

/** Says that nothing was saved, and what to do next. */
export function failedCard() {
  return smallCard(sentences.failedTitle, sentences.failed)
}
