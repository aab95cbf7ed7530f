import type { MessageShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt'
import { answerShortcut } from '../../answer/answer-shortcut.js'
import { wishFor } from '../../answer/ask-desk.js'
import { understood } from '../../answer/understood.js'
import { readBreachReport } from '../../inbound/read-breach-report.js'
import { isIgnored } from '../../inbound.js'
import type { Shell } from '../../shell.js'

/** “Report a breach” in a message's menu: the form that opens one, with what the message says. */
export function onReportABreach(
  shell: Shell,
): Middleware<SlackShortcutMiddlewareArgs<MessageShortcut>> {
  return async ({ body, ack, respond, context }) => {
    const inbound = readBreachReport(body, shell.now())
    if (isIgnored(inbound)) return
    understood(context)
    const asked = { ...inbound, wish: wishFor(inbound.wish) }
    await answerShortcut(shell, asked, body.trigger_id, respond)
    await ack()
  }
}
