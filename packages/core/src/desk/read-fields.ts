import type { z } from 'zod'
import type { Filling } from '../views/forms/filling.js'

/** What a form's fields hold, or the form's values with a sentence for each fault. */
export type ReadFields<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly filling: Filling }

/** Reads what was filled in; the first fault of each field is told. */
export function readFields<Value>(
  schema: z.ZodType<Value>,
  values: Readonly<Record<string, string>>,
): ReadFields<Value> {
  const parsed = schema.safeParse(values)
  if (parsed.success) return { ok: true, value: parsed.data }
  const errors: Record<string, string> = {}
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? '')
    errors[name] ??= issue.message
  }
  return { ok: false, filling: { values, errors } }
}
