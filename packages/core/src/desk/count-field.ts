import { z } from 'zod'

/** More than people live; a longer number is a slip of the finger. */
const most = 9_999_999_999

const grouped = /^\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+$/

/**
 * A whole number of people or things, as people write it: `1200`, `1,200`, `1 200`; `null` where it
 * was left empty.
 */
export const countField = z
  .string()
  .trim()
  .transform((typed) => (grouped.test(typed) ? typed.replace(/\D/g, '') : typed))
  .refine(
    (digits) => digits === '' || (/^\d+$/.test(digits) && Number(digits) <= most),
    'Enter a whole number such as 1200, or leave it empty while nobody knows.',
  )
  .transform((digits) => (digits === '' ? null : Number(digits)))
  .optional()
  .transform((count) => count ?? null)
