import type { RespondFn } from '@slack/bolt'
import type { Inbound } from '../inbound.js'
import { sentences } from '../sentences.js'
import type { Shell } from '../shell.js'
import { askDesk } from './ask-desk.js'
import { responseSurface } from './response-surface.js'
import { showOutcome } from './show-outcome.js'
import { smallCard } from './small-card.js'
import { withinBudget } from './within-budget.js'

/** Puts before the desk what somebody chose in a message's menu, and answers beside the message. */
export async function answerShortcut(
  shell: Shell,
  inbound: Inbound,
  triggerId: string,
  respond: RespondFn,
): Promise<void> {
  const surface = responseSurface(shell, { user: inbound.user.id, triggerId, respond })
  const timely = await withinBudget(shell, inbound.id, () => askDesk(shell, inbound))
  if (timely.state !== 'late') return shell.background.run(showOutcome(timely, surface))
  const slow = smallCard(sentences.workingTitle, sentences.slow)
  shell.background.run(surface.card(slow, 'only-you', 'new'))
  shell.background.run(timely.outcome.then((outcome) => showOutcome(outcome, surface)))
}
