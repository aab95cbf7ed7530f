import { z } from 'zod'
import { milestoneNames } from '../../regimes/timetable.js'
import { outcomes } from '../../requests/outcome.js'
import { requestTypes } from '../../requests/request-type.js'
import { letterRegimes } from '../letter-regime.js'
import { variableSpec } from './variable-spec.js'

/** What sending a letter amounts to, beside milestones. */
export const letterEvents = [
  'pause-started',
  'reminder',
  'fee-announced',
  'forwarded',
  'restriction-lifted',
  'recipient-told',
  'recipients-listed',
  'controller-told',
] as const

const name = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/, 'use letters and digits only')
const element = z.string().regex(/^[a-z][a-z0-9-]*$/, 'use small letters, digits and dashes')

/** A kind of letter, as data: what it must hold, what it needs, whom it serves. */
export const kindSpec = z.strictObject({
  title: z.string().min(1),
  /**
   * `person`: answers a request; `notice`: to a person without one; `public`: to whoever reads it;
   * `organisation`: the others.
   */
  frame: z.enum(['person', 'notice', 'public', 'organisation']),
  /** The articles it serves, by law; it can be written under these laws only. */
  articles: z.partialRecord(z.enum(letterRegimes), z.array(z.coerce.string()).min(1)),
  senders: z.array(z.enum(['owner', 'manager', 'dpo', 'admin'])).min(1),
  /** What a request must ask for so that the letter fits it; left out, it fits any. */
  for: z.array(z.enum(requestTypes)).default([]),
  fulfils: z.strictObject({
    milestone: z.enum(milestoneNames).optional(),
    event: z.enum(letterEvents).optional(),
    outcome: z.enum(outcomes).optional(),
  }),
  /** Whether it must tell of complaint and court, GDPR art. 12(4) or 15(1)(f). */
  remedies: z.boolean().default(false),
  /** Whether files go with it: a copy of the data. */
  attachments: z.boolean().default(false),
  variables: z.record(name, variableSpec),
  /** Marked blocks that the law demands: each must be there and say something. */
  elements: z.array(element).min(1),
  example: z.record(z.string(), z.unknown()),
  /** What is different in the example under one law. */
  exampleUnder: z
    .partialRecord(z.enum(letterRegimes), z.record(z.string(), z.unknown()))
    .default({}),
})
export type KindSpec = z.output<typeof kindSpec>

export const kindFile = z.record(z.string(), kindSpec)
