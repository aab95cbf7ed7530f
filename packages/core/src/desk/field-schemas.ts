import { z } from 'zod'
import { isCivilDate } from '../calendar/civil-date.js'

/** A day from a date field. */
export const dayField = z
  .string('Enter a day.')
  .trim()
  .refine(isCivilDate, 'Enter a day as YYYY-MM-DD, such as 2026-04-07.')

/** Text that must say something: blanks and invisible characters do not. */
export const textField = (max: number, missing: string) =>
  z
    .string(missing)
    .trim()
    .regex(/[\p{L}\p{N}]/u, missing)
    .max(max, `At most ${max} characters.`)

/** One of several values. */
export const choiceField = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, 'Choose one of the list.')

/** A field that may be left empty. */
export const emptyOr = <Field extends z.ZodType>(field: Field) =>
  z.preprocess((value) => (value === '' ? undefined : value), field.optional())
