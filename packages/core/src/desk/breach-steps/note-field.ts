import { z } from 'zod'

/** Text that may be left out. */
export const noteField = z
  .string()
  .trim()
  .max(3000, 'At most 3000 characters.')
  .transform((text) => (text === '' ? undefined : text))
  .optional()
