import { z } from 'zod'
import { breachRoles } from '../../breaches/role.js'
import type { MemberId } from '../../people/member.js'
import { choiceField, emptyOr, textField } from '../field-schemas.js'
import { momentField } from '../moment-field.js'
import type { Call } from '../use-case.js'

/** In characters: what happened. */
export const longestReport = 3000

/** What the form that opens a breach has to hold. */
export function breachNewFields({ deps, actor }: Call) {
  const moment = momentField(actor.member.zone)
  const known = (id: string) => deps.profile.roster.find(id as MemberId) !== undefined
  const ids = z
    .string()
    .transform((list) => list.split(',').filter(Boolean) as MemberId[])
    .refine((list) => list.every(known), 'Choose people of the list.')
  return z.object({
    what: textField(longestReport, 'Say in a sentence or two what happened.'),
    noticedAt: moment,
    investigatingSince: emptyOr(moment),
    awareAt: emptyOr(moment),
    role: choiceField(breachRoles),
    lead: z
      .string('Choose who leads.')
      .refine(known, 'Choose who leads.')
      .transform((id) => id as MemberId),
    members: ids.optional(),
    privacy: choiceField(['open', 'private']),
  })
}

/** A form that was read. */
export type BreachOpening = z.output<ReturnType<typeof breachNewFields>>
