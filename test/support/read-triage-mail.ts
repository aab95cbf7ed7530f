import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { readMailbox } from '@privacy-desk/core/intake/mailbox.js'
import { readHandover } from '@privacy-desk/core/intake/read-handover.js'
import type { Reading } from '@privacy-desk/core/intake/reading.js'
import { triage } from '@privacy-desk/core/intake/triage.js'
import type { TriageMail } from './triage-mail.js'

const desk = {
  domains: ['acme.example'],
  zone: 'Europe/Berlin',
  defaultLanguage: 'en',
  defaultRegime: 'gdpr',
  handedOverAt: toInstant('2026-03-16T08:30:00Z'),
}

/** Reads a labelled mail as the desk reads it when it comes in. */
export async function readTriageMail({
  from,
  subject,
  text,
}: Pick<TriageMail, 'from' | 'subject' | 'text'>): Promise<Reading> {
  const material = { kind: 'mail', from: readMailbox(from) ?? {}, subject, text } as const
  return triage(await readHandover({ materials: [material] }, new Map(), desk), desk)
}
