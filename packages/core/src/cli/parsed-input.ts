import type { z } from 'zod'
import { InputError } from './input-error.js'

/**
 * Reads input by its schema.
 * @throws InputError with a sentence that names each wrong field
 */
export function parsedInput<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new InputError(faults.map((fault) => fault.replace(/^: /, '')).join('; '))
}
