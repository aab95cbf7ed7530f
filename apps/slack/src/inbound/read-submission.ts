import { unpackButton } from '@privacy-desk/core/intents/button-codec.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { readForm } from '@privacy-desk/core/intents/read-form.js'
import type { Ignored, Inbound } from '../inbound.js'
import { fieldValues } from './field-values.js'
import { inboundId } from './inbound-id.js'
import { type SubmittedView, submittedView } from './submitted-view.js'
import { submissionPayload } from './view-payload.js'

export interface InboundForm extends Inbound<Intent> {
  readonly view: SubmittedView
}

/** Reads a filled-in form of the desk. */
export function readSubmission(body: unknown): InboundForm | Ignored {
  const parsed = submissionPayload.safeParse(body)
  if (!parsed.success) return { ignored: 'malformed' }
  const { view, user } = parsed.data
  const intent = unpackButton(view.private_metadata)
  if (intent === null) return { ignored: 'malformed' }
  return {
    id: inboundId.view(view.id, view.hash),
    user: { platform: 'slack', id: user.id },
    wish: readForm(intent, fieldValues(parsed.data)),
    view: submittedView(parsed.data),
  }
}
