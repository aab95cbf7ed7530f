import type { MessageShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt'
import { askDesk } from '../../answer/ask-desk.js'
import { responseSurface } from '../../answer/response-surface.js'
import { showOutcome } from '../../answer/show-outcome.js'
import { smallCard } from '../../answer/small-card.js'
import { understood } from '../../answer/understood.js'
import { withinBudget } from '../../answer/within-budget.js'
import { readMessageAction } from '../../inbound/read-message-action.js'
import { isIgnored } from '../../inbound.js'
import { sentences } from '../../sentences.js'
import type { Shell } from '../../shell.js'

/** “Send to privacy desk” in a message's menu. */
export function onSendToPrivacyDesk(
  shell: Shell,
): Middleware<SlackShortcutMiddlewareArgs<MessageShortcut>> {
  return async ({ body, ack, respond, context }) => {
    const inbound = readMessageAction(body, shell.now())
    if (isIgnored(inbound)) return
    understood(context)
    const { id, user, wish: handover } = inbound
    const surface = responseSurface(shell, { user: user.id, triggerId: body.trigger_id, respond })
    const timely = await withinBudget(shell, id, () =>
      askDesk(shell, { id, user, wish: { kind: 'handover', handover } }),
    )
    if (timely.state === 'late') {
      shell.background.run(
        surface.card(smallCard(sentences.workingTitle, sentences.slow), 'only-you', 'new'),
      )
      shell.background.run(timely.outcome.then((outcome) => showOutcome(outcome, surface)))
    } else shell.background.run(showOutcome(timely, surface))
    await ack()
  }
}
