import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import type { Handover, Material } from '@privacy-desk/core/intake/handover.js'
import { newRequestFields } from '../extras/new-request-fields.js'
import type { Ignored, Inbound } from '../inbound.js'
import { fieldValues } from './field-values.js'
import { fileMaterials } from './file-material.js'
import { inboundId } from './inbound-id.js'
import { filePayload } from './payloads.js'
import { type SubmittedView, submittedView } from './submitted-view.js'
import { type SubmissionPayload, submissionPayload } from './view-payload.js'

export interface InboundNewRequest extends Inbound<Handover> {
  readonly view: SubmittedView
}

/** Reads the modal for handing over a request: text, files, and the employee's own words. */
export function readNewRequest(body: unknown, now: Instant): InboundNewRequest | Ignored {
  const parsed = submissionPayload.safeParse(body)
  if (!parsed.success) return { ignored: 'malformed' }
  const { view, user } = parsed.data
  const values = fieldValues(parsed.data)
  const comment = values[newRequestFields.comment]?.trim() ?? ''
  return {
    id: inboundId.view(view.id, view.hash),
    user: { platform: 'slack', id: user.id },
    wish: {
      platform: 'slack',
      gesture: 'form',
      at: now,
      ...(comment === '' ? {} : { comment }),
      materials: [...pastedText(values[newRequestFields.text]), ...files(parsed.data)],
    },
    view: submittedView(parsed.data),
  }
}

function pastedText(value: string | undefined): readonly Material[] {
  const text = value?.trim() ?? ''
  return text === '' ? [] : [{ kind: 'text', text }]
}

function files({ view }: SubmissionPayload): readonly Material[] {
  return Object.values(view.state.values)
    .flatMap((inputs) => Object.values(inputs))
    .flatMap((input) => input.files ?? [])
    .flatMap((file) => filePayload.safeParse(file).data ?? [])
    .flatMap(fileMaterials)
}
