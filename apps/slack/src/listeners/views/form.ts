import type { Middleware, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import { wishFor } from '../../answer/ask-desk.js'
import { submitView } from '../../answer/submit-view.js'
import { understood } from '../../answer/understood.js'
import { readSubmission } from '../../inbound/read-submission.js'
import { isIgnored } from '../../inbound.js'
import type { Shell } from '../../shell.js'

/** A filled-in form of the desk. */
export function onForm(shell: Shell): Middleware<SlackViewMiddlewareArgs<ViewSubmitAction>> {
  return async ({ body, ack, context }) => {
    const inbound = readSubmission(body)
    if (isIgnored(inbound)) return
    understood(context)
    const { id, user, wish, view } = inbound
    await ack(await submitView(shell, { id, user, wish: wishFor(wish) }, view))
  }
}
