import type { ShownReply } from '@privacy-desk/core/desk/reply.js'
import { askDesk } from '../../answer/ask-desk.js'
import { conversationSurface } from '../../answer/conversation-surface.js'
import { newRequestDialog } from '../../answer/dialogs.js'
import { NotAnsweredError } from '../../answer/not-answered-error.js'
import { showOutcome } from '../../answer/show-outcome.js'
import type { Surface } from '../../answer/surface.js'
import { type Timely, withinBudget } from '../../answer/within-budget.js'
import { type InboundMessage, readEvent } from '../../inbound/read-event.js'
import { isIgnored } from '../../inbound.js'
import type { Shell } from '../../shell.js'

/** Slack delivers an event at most this many times more; then nobody else will tell the person. */
const lastRetry = 3

interface Delivered {
  readonly body: unknown
  readonly context: { readonly retryNum?: number }
}

/**
 * A direct message or a mention. It counts as delivered when the desk has it; otherwise Slack
 * gets an error and delivers the same event again.
 */
export function onMessage(shell: Shell): (delivered: Delivered) => Promise<void> {
  return async ({ body, context }) => {
    const inbound = readEvent(body, { botUserId: shell.botUserId, now: shell.now() })
    if (isIgnored(inbound)) return shell.logger.info({ reason: inbound.ignored }, 'slack-ignored')
    const isLast = (context.retryNum ?? 0) >= lastRetry
    await shell.deliveries.once(inbound.id, () => take(shell, inbound, isLast))
  }
}

async function take(shell: Shell, inbound: InboundMessage, isLast: boolean): Promise<void> {
  const { id, wish } = inbound
  const surface = conversationSurface(shell, inbound)
  if (wish.kind === 'intent' && wish.intent.name === 'new') {
    return shell.background.run(surface.dialog(newRequestDialog()))
  }
  const timely = await withinBudget(shell, id, () => askDesk(shell, inbound))
  if (timely.state === 'ready') return shell.background.run(showOutcome(timely, surface))
  if (isLast) shell.background.run(showAtLast(timely, surface))
  throw new NotAnsweredError(timely.state)
}

async function showAtLast(timely: Timely<ShownReply>, surface: Surface): Promise<void> {
  await showOutcome(timely.state === 'late' ? await timely.outcome : timely, surface)
}
