import { z } from 'zod'
import { roles } from '../../requests/recorded-reading.js'
import { requestTypes } from '../../requests/request-type.js'
import { choiceField, dayField } from '../field-schemas.js'

/**
 * What the form of a correction holds.
 * @param laws ids of those that can be chosen
 */
export const correctionFields = (laws: readonly string[]) =>
  z.object({
    types: z
      .string()
      .default('')
      .transform((text) => [...new Set(text.split(',').filter(Boolean))])
      .pipe(z.array(z.enum(requestTypes, 'Choose from the list.')).min(1, 'Choose at least one.')),
    receivedOn: dayField,
    /** The number of a candidate; whoever is typed beside it wins. */
    requester: z.string().trim().max(3).optional(),
    requesterName: z.string().trim().max(200, 'At most 200 characters.').default(''),
    requesterAddress: z
      .union([z.literal(''), z.email('This is no e-mail address.').max(254)])
      .default(''),
    regime: z.enum(laws, 'Choose one of the list.').optional(),
    role: choiceField(roles).optional(),
    customer: z.string().trim().max(200, 'At most 200 characters.').optional(),
    reason: z.string().trim().max(2000, 'At most 2000 characters.').default(''),
    /** The version that the form showed. */
    seen: z.coerce.number().int().positive().optional().catch(undefined),
  })

export type Correction = z.output<ReturnType<typeof correctionFields>>
