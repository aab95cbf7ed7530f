import { z } from 'zod'
import { isCivilDate } from '../calendar/civil-date.js'
import { isZone } from '../calendar/zone.js'
import { letterRegimes } from './letter-regime.js'
import { plainValue } from './text/plain-value.js'

const line = z
  .string()
  .max(1_000)
  .refine((text) => plainValue(text) !== '', 'is empty')

/** What every letter knows: who writes to whom about what, under which law. */
export const letterContext = z.strictObject({
  regime: z.enum(letterRegimes),
  /** The desk's zone: moments are written as its clocks show them. */
  zone: z.string().refine(isZone, 'is no IANA time zone such as Europe/Prague'),
  organisation: z.strictObject({ name: line, address: line, email: line }),
  /** `null` where the organisation has none. */
  dpo: z.strictObject({ name: line, email: line }).nullable(),
  authority: z.strictObject({
    name: line,
    address: line,
    website: line,
    email: line.optional(),
  }),
  /** Who signs and is asked back; a name or a role. */
  sender: z.strictObject({ name: line }),
  /** The one the letter goes to; `null` where no name is known. */
  person: z.strictObject({ name: line.nullable() }),
  reference: line,
  /** `null` for a letter that answers no request. */
  receivedOn: z.string().refine(isCivilDate, 'write a day as YYYY-MM-DD').nullable(),
  /** What the organisation has promised beyond the law. */
  promises: z
    .strictObject({
      /** Says that nobody suffers for using their rights. */
      noDiscrimination: z.boolean().default(false),
      /** Asks to be written to before a complaint. */
      contactFirst: z.boolean().default(false),
    })
    .default({ noDiscrimination: false, contactFirst: false }),
})
export type LetterContext = z.output<typeof letterContext>
