import { readFileSync } from 'node:fs'
import { flags } from '@privacy-desk/core/intake/flag.js'
import { z } from 'zod'

const file = new URL('../fixtures/mail/flagged.jsonl', import.meta.url)

const shape = z.strictObject({
  id: z.string(),
  /** ISO 639-1. */
  language: z.string(),
  subject: z.string(),
  from: z.string(),
  text: z.string(),
  flags: z.array(z.enum(flags)),
  /** Where it is easily mistaken. */
  role: z.enum(['controller', 'processor']).optional(),
})

/** A mail, and what a person should know before acting on it. */
export type FlaggedMail = z.output<typeof shape>

/** Mails with and without each flag in the ten languages of full quality: see `docs/corpus.md`. */
export function flaggedMails(): readonly FlaggedMail[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.map((line) => shape.parse(JSON.parse(line)))
}
