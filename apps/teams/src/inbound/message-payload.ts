import { type Instant, toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Material } from '@privacy-desk/core/intake/handover.js'
import { z } from 'zod'
import { htmlToText } from './html.js'

const named = z.looseObject({ displayName: z.string().nullish().catch(undefined) }).nullish()

const schema = z.looseObject({
  id: z.string().nullish().catch(undefined),
  subject: z.string().nullish().catch(undefined),
  createdDateTime: z.string().nullish().catch(undefined),
  from: z
    .looseObject({ user: named.catch(undefined), application: named.catch(undefined) })
    .nullish()
    .catch(undefined),
  body: z
    .looseObject({ contentType: z.string().nullish(), content: z.string().nullish() })
    .nullish()
    .catch(undefined),
  attachments: z
    .array(z.looseObject({ contentType: z.string() }))
    .nullish()
    .catch(undefined),
})

/** The chat message that a message action was used on. */
export interface PayloadMessage {
  /** By which Teams knows it in its conversation. */
  readonly id?: string
  readonly material: Extract<Material, { kind: 'text' }>
  /** Files and pictures that Teams names but does not hand over. */
  readonly leftOut: boolean
}

/** Reads `messagePayload`; `null` when there is none or it has no text. */
export function readMessagePayload(payload: unknown): PayloadMessage | null {
  const read = schema.safeParse(payload)
  if (!read.success) return null
  const { id, body, subject, from, createdDateTime, attachments } = read.data
  const raw = body?.content ?? ''
  const words = body?.contentType === 'text' ? raw.trim() : htmlToText(raw)
  const text = [subject?.trim(), words].filter(Boolean).join('\n\n')
  if (text === '') return null
  const author = from?.user?.displayName ?? from?.application?.displayName ?? undefined
  const sentAt = instant(createdDateTime)
  return {
    ...(id ? { id } : {}),
    material: {
      kind: 'text',
      text,
      ...(author === undefined ? {} : { author }),
      ...(sentAt === undefined ? {} : { sentAt }),
    },
    leftOut: (attachments ?? []).some(({ contentType }) => contentType !== 'messageReference'),
  }
}

function instant(text: string | null | undefined): Instant | undefined {
  try {
    return text ? toInstant(text) : undefined
  } catch {
    return undefined
  }
}
