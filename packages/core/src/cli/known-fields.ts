import { z } from 'zod'
import { misspeltField } from './misspelt-field.js'

/**
 * One JSON object as a line of `--jsonl` or as flags give it. Null counts as left out. Fields that
 * are not ours are passed over, unless they are clearly one of ours misspelt.
 * @param known the names of our fields
 */
export function knownFields(known: readonly string[]) {
  const record = z.record(z.string(), z.unknown(), { error: 'a question must be one JSON object' })
  return record.transform((given, report) => {
    const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
    const misspelt = misspeltField(fields, known)
    if (misspelt !== undefined) report.addIssue({ code: 'custom', message: misspelt })
    return fields
  })
}
