import type { ShownReply } from '@privacy-desk/core/desk/reply.js'
import type { Middleware, RespondArguments, SlackCommandMiddlewareArgs } from '@slack/bolt'
import { askDesk, wishFor } from '../../answer/ask-desk.js'
import { newRequestDialog } from '../../answer/dialogs.js'
import { responseSurface, responseTo } from '../../answer/response-surface.js'
import { failedCard, showOutcome } from '../../answer/show-outcome.js'
import { understood } from '../../answer/understood.js'
import { type Outcome, withinBudget } from '../../answer/within-budget.js'
import { readCommand } from '../../inbound/read-command.js'
import { isIgnored } from '../../inbound.js'
import { sentences } from '../../sentences.js'
import type { Shell } from '../../shell.js'

/** `/privacy …`: the answer travels in the acknowledgement, or follows when it took too long. */
export function onPrivacyCommand(shell: Shell): Middleware<SlackCommandMiddlewareArgs> {
  return async ({ body, ack, respond, context }) => {
    const inbound = readCommand(body)
    if (isIgnored(inbound)) return
    understood(context)
    const { id, user, wish, triggerId } = inbound
    const surface = responseSurface(shell, { user: user.id, triggerId, respond })
    if (wish.name === 'new') {
      shell.background.run(surface.dialog(newRequestDialog()))
      return await ack()
    }
    const timely = await withinBudget(shell, id, () =>
      askDesk(shell, { id, user, wish: wishFor(wish) }),
    )
    if (timely.state === 'late') {
      shell.background.run(timely.outcome.then((outcome) => showOutcome(outcome, surface)))
      return await ack(ephemeral(sentences.slow))
    }
    if (timely.state === 'ready' && timely.value.kind === 'form') {
      shell.background.run(showOutcome(timely, surface))
      return await ack()
    }
    await ack(acknowledgement(timely))
  }
}

function acknowledgement(outcome: Outcome<ShownReply>): RespondArguments {
  if (outcome.state === 'failed') return responseTo(failedCard(), 'only-you')
  const reply = outcome.value
  return reply.kind === 'card' ? responseTo(reply.card, reply.audience) : ephemeral(sentences.done)
}

function ephemeral(text: string): RespondArguments {
  return { response_type: 'ephemeral', text }
}
