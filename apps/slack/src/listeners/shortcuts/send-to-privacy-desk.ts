import type { MessageShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt'
import { answerShortcut } from '../../answer/answer-shortcut.js'
import { understood } from '../../answer/understood.js'
import { readMessageAction } from '../../inbound/read-message-action.js'
import { isIgnored } from '../../inbound.js'
import type { Shell } from '../../shell.js'

/** “Send to privacy desk” in a message's menu. */
export function onSendToPrivacyDesk(
  shell: Shell,
): Middleware<SlackShortcutMiddlewareArgs<MessageShortcut>> {
  return async ({ body, ack, respond, context }) => {
    const inbound = readMessageAction(body, shell.now())
    if (isIgnored(inbound)) return
    understood(context)
    const wish = { kind: 'handover', handover: inbound.wish } as const
    await answerShortcut(shell, { ...inbound, wish }, body.trigger_id, respond)
    await ack()
  }
}
