import type { z } from 'zod'

/** Says each fault of a parse in a line: where, and what is wrong. Values are never quoted. */
export function problemsOf(what: string, error: z.ZodError): readonly string[] {
  return error.issues.map(
    ({ path, message }) => `${[what, path.join('.')].join(' ').trim()}: ${message}`,
  )
}

/** A value, or everything that is wrong with what it was to be read from. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly string[] }
