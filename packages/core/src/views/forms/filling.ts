import type { Field } from '../model.js'

/** What was filled in so far, and what is wrong with it, by field name. */
export interface Filling {
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

export const unfilled: Filling = { values: {}, errors: {} }

/** Puts what was typed and what is wrong back into a form's fields. */
export function fill(fields: readonly Field[], { values, errors }: Filling): readonly Field[] {
  return fields.map((field) => ({
    ...field,
    value: values[field.name] ?? field.value,
    error: errors[field.name],
  }))
}
