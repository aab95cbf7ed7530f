import { unpackButton } from '@privacy-desk/core/intents/button-codec.js'
import { readClick } from '@privacy-desk/core/intents/read-form.js'
import { z } from 'zod'
import type { Activity } from './activity.js'
import type { Asked } from './arrival.js'

const consent = z.looseObject({
  type: z.literal('fileUpload'),
  action: z.enum(['accept', 'decline']),
  context: z.looseObject({ privacyDesk: z.string() }),
  uploadInfo: z
    .looseObject({
      contentUrl: z.string(),
      name: z.string(),
      uploadUrl: z.string(),
      uniqueId: z.string(),
      fileType: z.string(),
    })
    .optional(),
})

/** Somebody's answer to a file consent card. */
export function readConsent({ value }: Activity): Asked {
  const read = consent.safeParse(value).data
  const intent = read === undefined ? null : unpackButton(read.context.privacyDesk)
  if (read === undefined || intent === null) return { kind: 'nothing', because: 'staleButton' }
  const { action, uploadInfo: place } = read
  if (action === 'decline') return { kind: 'decline' }
  return place === undefined
    ? { kind: 'nothing', because: 'fileNotSent' }
    : { kind: 'upload', intent: readClick(intent), place }
}
