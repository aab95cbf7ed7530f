import { z } from 'zod'
import { howItIsKnown, saysHowItIsKnown } from '../../regimes/schema/provision.js'
import { breachDuties } from '../clocks/breach-clock.js'
import { breachRoles } from '../role.js'

/** What a person may attach to show that an item was done. */
export const evidenceKinds = ['note', 'file', 'link'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** Decisions and records that tick an item by themselves. */
const settlements = [
  'awareness',
  'scope',
  'severity',
  'risk',
  'authority',
  'notified',
  'individuals',
  'told',
  'controllers',
] as const
export type Settlement = (typeof settlements)[number]

const words = z.string().trim().min(1)

/** Small letters, digits and dashes: typed in chat, kept in events. */
export const itemId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/, 'use small letters, digits and dashes, such as tell-insurer')

const hours = z.int().min(1).max(8760)

/** Hours after awareness, a clock of the law, or hours where that clock does not run. */
const due = z
  .strictObject({ hours: hours.optional(), clock: z.enum(breachDuties).optional() })
  .refine(({ hours, clock }) => hours !== undefined || clock !== undefined, {
    error: 'needs hours after awareness, or a clock',
  })

/** The fields that every item has, one of `desk.yaml` too. */
export const itemFields = {
  id: itemId,
  title: words,
  /** For somebody who has never done this. */
  why: words,
  article: words.default('own rule'),
  owner: z.enum(['lead', 'deputy', 'dpo']).default('lead'),
  due: due.optional(),
  evidence: z.array(z.enum(evidenceKinds)).default(['note', 'file', 'link']),
  dependsOn: z.array(itemId).default([]),
  /** Whether it may be passed over with a reason. */
  notApplicable: z.boolean().default(true),
}

const shippedItem = z
  .strictObject({
    ...itemFields,
    article: words,
    source: z.enum(['checked', 'secondary', 'knowledge']),
    verified: z.boolean(),
    settledBy: z.enum(settlements).optional(),
  })
  .refine(saysHowItIsKnown, howItIsKnown)

/** One checklist file. */
export const checklistFile = z.strictObject({
  id: z.string().min(1),
  title: words,
  for: z.array(z.enum(breachRoles)).min(1),
  items: z.array(shippedItem).min(1),
})
export type ChecklistFile = z.infer<typeof checklistFile>
