import { readFileSync } from 'node:fs'
import { type Instant, toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Material } from '@privacy-desk/core/intake/handover.js'
import { readHandover } from '@privacy-desk/core/intake/read-handover.js'
import type { Reading } from '@privacy-desk/core/intake/reading.js'
import { triage } from '@privacy-desk/core/intake/triage.js'
import { z } from 'zod'

/** A file of mails, and when they were handed over. */
export interface HandedOverSet {
  readonly name: string
  readonly at: Instant
}

/** The sets of mails in the forms in which they are handed over, as `docs/corpus.md` describes. */
export const handedOverSets: readonly HandedOverSet[] = [
  { name: 'handed-over', at: toInstant('2026-03-16T08:30:00Z') },
  { name: 'handed-over-everyday', at: toInstant('2026-11-28T09:00:00Z') },
  { name: 'handed-over-answers', at: toInstant('2026-11-28T09:00:00Z') },
  { name: 'handed-over-sources', at: toInstant('2026-11-28T09:00:00Z') },
  { name: 'handed-over-rare', at: toInstant('2026-11-28T09:00:00Z') },
  { name: 'handed-over-trial', at: toInstant('2026-11-29T09:00:00Z') },
]

const shape = z.strictObject({
  id: z.string(),
  /** A pasted text, under the subject of the mail around it if there is one. */
  text: z.string().optional(),
  subject: z.string().optional(),
  /** Or a mail's source, a letter for each byte. */
  mime: z.string().optional(),
  address: z.string().nullable(),
  name: z.string().optional(),
  /** When the requester sent it; null where the mail does not tell. */
  sentAt: z.string().nullable(),
})

/** A mail as an employee of `example.com` hands it over, and what is right of it. */
export type HandedOver = z.output<typeof shape>

/** The mails of a set. */
export function handedOverMails({ name }: HandedOverSet): readonly HandedOver[] {
  const file = new URL(`../fixtures/mail/${name}.jsonl`, import.meta.url)
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.map((line) => shape.parse(JSON.parse(line)))
}

const desk = {
  domains: ['example.com'],
  zone: 'UTC',
  defaultLanguage: 'en',
  defaultRegime: 'gdpr',
}
const colleague = { name: 'Kim Berg', address: 'kim@example.com' }

/** Reads a mail as the desk does when it comes in. */
export async function readHandedOver(
  { text = '', subject, mime }: HandedOver,
  { at }: HandedOverSet,
): Promise<Reading> {
  const material: Material =
    mime !== undefined
      ? { kind: 'file', name: 'mail.eml', source: 'mail' }
      : subject !== undefined
        ? { kind: 'mail', from: colleague, subject, text }
        : { kind: 'text', text }
  const files = new Map([['mail', Buffer.from(mime ?? '', 'latin1')]])
  const now = { ...desk, handedOverAt: at }
  return triage(await readHandover({ materials: [material] }, files, now), now)
}
