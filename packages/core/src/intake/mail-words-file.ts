import { z } from 'zod'
import { readDataFile } from './data-file.js'

const list = z.string().transform((text) => text.split(',').map((word) => word.trim()))
const labels = list.default([])
const byLanguage = <T extends z.ZodType>(value: T) => z.record(z.string(), value)

const schema = z.strictObject({
  headers: byLanguage(
    z.strictObject({
      from: labels,
      date: labels,
      to: labels,
      cc: labels,
      subject: labels,
      'reply-to': labels,
      other: labels,
    }),
  ),
  forwarded: z.array(z.string()),
  'sent-with': z.array(z.string()),
  wrote: byLanguage(list),
  citing: byLanguage(list),
  around: list,
  prefixes: z.strictObject({ forward: labels, reply: labels }),
  months: byLanguage(
    z
      .string()
      .transform((text) => text.split('/'))
      .pipe(z.array(list).length(12)),
  ),
  hints: byLanguage(labels),
  weekdays: byLanguage(
    z
      .string()
      .transform((text) => text.split('/'))
      .pipe(z.array(list).length(7)),
  ),
  noon: z.strictObject({ after: labels, before: labels }),
  zones: z.record(z.string(), list),
  'zones-in-words': z.record(z.string(), list),
  'month-first-zones': labels,
  'days-ago': z.record(z.string(), list),
})

/** `mail-words.yaml` as it is written; throws at start when the file does not fit. */
export const mailWordsFile = schema.parse(readDataFile('mail-words.yaml'))
