import type { ShownReply } from '@privacy-desk/core/desk/reply.js'
import type { Card } from '@privacy-desk/core/views/model.js'
import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt'
import { askDesk, wishFor } from '../answer/ask-desk.js'
import { sayDirectly } from '../answer/direct-message.js'
import { responseTo } from '../answer/response-surface.js'
import { failedCard } from '../answer/show-outcome.js'
import { isUnderstood } from '../answer/understood.js'
import { type Outcome, withinBudget } from '../answer/within-budget.js'
import { inboundId } from '../inbound/inbound-id.js'
import { renderCardView } from '../render/card-view.js'
import type { Shell } from '../shell.js'

type Delivery = AnyMiddlewareArgs & AllMiddlewareArgs

/**
 * Acknowledges what no listener understood, and answers it with help. Without it an old button or
 * a forgotten command would leave people with Slack's own time-out error.
 */
export function catchAll(shell: Shell): (delivery: Delivery) => Promise<void> {
  return async (delivery) => {
    await delivery.next()
    if (isUnderstood(delivery.context) || 'event' in delivery || !('ack' in delivery)) return
    shell.logger.warn({}, 'slack-not-understood')
    await answerUnknown(shell, delivery)
  }
}

async function answerUnknown(
  shell: Shell,
  delivery: Exclude<Delivery, { event: unknown }>,
): Promise<void> {
  if ('options' in delivery) return await delivery.ack({ options: [] })
  const { userId } = delivery.context
  if (userId === undefined) return await delivery.ack()
  const trigger = 'trigger_id' in delivery.body ? String(delivery.body.trigger_id) : userId
  const help = await helpCard(shell, userId, inboundId.trigger(trigger))
  if ('command' in delivery) return await delivery.ack(responseTo(help, 'only-you'))
  if ('view' in delivery && delivery.body.type === 'view_submission') {
    return await delivery.ack({ response_action: 'update', view: renderCardView(help) })
  }
  if (!('view' in delivery)) shell.background.run(sayDirectly(shell, userId, help))
  await delivery.ack()
}

async function helpCard(shell: Shell, userId: string, id: string): Promise<Card> {
  const user = { platform: 'slack', id: userId } as const
  const wish = wishFor({ name: 'help', args: {}, via: 'typed' })
  const timely = await withinBudget(shell, id, () => askDesk(shell, { id, user, wish }))
  return timely.state === 'late' ? failedCard() : cardOf(timely)
}

function cardOf(outcome: Outcome<ShownReply>): Card {
  const ready = outcome.state === 'ready' && outcome.value.kind === 'card'
  return ready ? outcome.value.card : failedCard()
}
