import type { ShownReply } from '@privacy-desk/core/desk/reply.js'
import type { ViewResponseAction } from '@slack/bolt'
import type { SubmittedView } from '../inbound/submitted-view.js'
import type { Inbound } from '../inbound.js'
import { renderCardView } from '../render/card-view.js'
import { renderForm } from '../render/form.js'
import { sentences } from '../sentences.js'
import type { Shell } from '../shell.js'
import { askDesk } from './ask-desk.js'
import { sayDirectly } from './direct-message.js'
import { errorCode } from './error-code.js'
import { failedCard } from './show-outcome.js'
import { smallCard } from './small-card.js'
import { fieldMessage, viewAnswer } from './view-answer.js'
import { type Outcome, withinBudget } from './within-budget.js'

/**
 * Puts what was submitted before the desk and gives Slack's answer. When it takes too long the
 * form stays open with what was typed, and changes once the desk has answered.
 */
export async function submitView(
  shell: Shell,
  inbound: Inbound,
  view: SubmittedView,
): Promise<ViewResponseAction> {
  const timely = await withinBudget(shell, inbound.id, () => askDesk(shell, inbound))
  if (timely.state !== 'late') return viewAnswer(timely, view)
  shell.background.run(
    timely.outcome.then((outcome) => drawLate(shell, outcome, view, inbound.user.id)),
  )
  const working = renderCardView(smallCard(sentences.workingTitle, sentences.slowForm))
  return fieldMessage(view, sentences.slowForm) ?? { response_action: 'update', view: working }
}

async function drawLate(
  shell: Shell,
  outcome: Outcome<ShownReply>,
  { viewId }: SubmittedView,
  user: string,
): Promise<void> {
  const card = lateCard(outcome)
  const form =
    outcome.state === 'ready' && outcome.value.kind === 'form' ? outcome.value.form : null
  try {
    const view = form === null ? renderCardView(card) : renderForm(form)
    await shell.client.views.update({ view_id: viewId, view })
  } catch (error) {
    shell.logger.warn({ code: errorCode(error) }, 'slack-view-not-updated')
    await sayDirectly(shell, user, card)
  }
}

function lateCard(outcome: Outcome<ShownReply>) {
  if (outcome.state === 'failed') return failedCard()
  const reply = outcome.value
  if (reply.kind === 'card') return reply.card
  if (reply.kind === 'done') return smallCard(sentences.done, sentences.done)
  return failedCard()
}
