import type { Middleware, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import { submitView } from '../../answer/submit-view.js'
import { understood } from '../../answer/understood.js'
import { newRequestFields } from '../../extras/new-request-fields.js'
import { readNewRequest } from '../../inbound/read-new-request.js'
import { isIgnored } from '../../inbound.js'
import { fieldBlockId } from '../../render/field-id.js'
import { sentences } from '../../sentences.js'
import type { Shell } from '../../shell.js'

/** The modal for handing over a request, with text or files in it. */
export function onNewRequest(shell: Shell): Middleware<SlackViewMiddlewareArgs<ViewSubmitAction>> {
  return async ({ body, ack, context }) => {
    const inbound = readNewRequest(body, shell.now())
    if (isIgnored(inbound)) return
    understood(context)
    const { id, user, wish: handover, view } = inbound
    if (handover.materials.length === 0) {
      const field = fieldBlockId(newRequestFields.text)
      const errors = { [field]: sentences.newRequest.needSomething }
      return await ack({ response_action: 'errors', errors })
    }
    await ack(await submitView(shell, { id, user, wish: { kind: 'handover', handover } }, view))
  }
}
