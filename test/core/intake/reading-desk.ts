import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Material } from '@privacy-desk/core/intake/handover.js'
import type { ReadMail } from '@privacy-desk/core/intake/mail.js'
import { readHandover } from '@privacy-desk/core/intake/read-handover.js'
import type { Reading } from '@privacy-desk/core/intake/reading.js'
import { triage } from '@privacy-desk/core/intake/triage.js'

/** The desk of the intake's tests: `acme.example` in Berlin, on 16 March 2026. */
export const readingDesk = {
  domains: ['acme.example'],
  zone: 'Europe/Berlin',
  defaultLanguage: 'en',
  defaultRegime: 'gdpr',
  handedOverAt: toInstant('2026-03-16T08:30:00Z'),
}

const noFiles: ReadonlyMap<string, Uint8Array> = new Map()

/** Reads materials as the desk does. */
export function readMaterials(
  materials: readonly Material[],
  files: ReadonlyMap<string, Uint8Array> = noFiles,
): Promise<ReadMail> {
  return readHandover({ materials }, files, readingDesk)
}

/** Reads a pasted text. */
export function readPasted(text: string): Promise<ReadMail> {
  return readMaterials([{ kind: 'text', text }])
}

/** Reads a mail that an employee sent on, under a subject. */
export function readForward(subject: string, text: string): Promise<ReadMail> {
  const from = { name: 'Tom Weber', address: 'tom.weber@acme.example' }
  return readMaterials([{ kind: 'mail', from, subject, text }])
}

/** Reads the source of a mail. */
export function readSource(source: string | Uint8Array): Promise<ReadMail> {
  const files = new Map([['a', Buffer.from(source)]])
  return readMaterials([{ kind: 'file', name: 'mail.eml', source: 'a' }], files)
}

/** What the desk proposes for a mail read. */
export function propose(read: ReadMail): Reading {
  return triage(read, readingDesk)
}
