import type { MilestoneName } from '../regimes/timetable.js'
import type { RequestStatus } from '../requests/request.js'

/** One rung: whom to remind, and when. */
export interface Stage {
  /** Stable name, part of the notice's key: `owner-5-days`. */
  readonly name: string
  readonly to: 'reporter' | 'owner' | 'manager' | 'dpo'
  /** The safe date of a milestone, or the day the request reached the desk. */
  readonly anchor: MilestoneName | 'opened'
  /** Working days from the anchor: −5 is five working days before it, 1 the working day after. */
  readonly workingDays: number
  /** Only while the request is in one of these. */
  readonly whileStatus: readonly RequestStatus[]
  /** An escalation: sent only while the earlier stage has not been acknowledged. */
  readonly unlessAcknowledged?: string | undefined
}

/** An organisation may replace the ladder in `desk.yaml`. */
export type Ladder = readonly Stage[]

const working = [
  'confirmed',
  'in-progress',
  'awaiting-identity',
  'awaiting-clarification',
  'in-review',
] as const

/** The DPO and the manager hear of a deadline also while nobody has confirmed the request. */
const open = ['received', ...working] as const

const before = (to: Stage['to'], days: number, unlessAcknowledged?: string): Stage => ({
  name: `${to}-${days}-days`,
  to,
  anchor: 'respond',
  workingDays: -days,
  whileStatus: to === 'owner' ? working : open,
  unlessAcknowledged,
})

/** Again and again while it is late, for a quarter of a year: a missed deadline must not fall silent. */
const overdue = (to: Stage['to']): readonly Stage[] =>
  [1, 5, 10, 20, 40, 60].map((workingDays) => ({
    name: `${to}-overdue-${workingDays}`,
    to,
    anchor: 'respond',
    workingDays,
    whileStatus: to === 'owner' ? working : open,
  }))

/**
 * The ladder used where `desk.yaml` has none: the owner two weeks, one week and two days before
 * the safe date, the manager when the owner's reminder stays unanswered, the DPO before it is
 * late, and all of them again and again once it is.
 */
export const defaultLadder: Ladder = [
  {
    name: 'reporter-confirm',
    to: 'reporter',
    anchor: 'opened',
    workingDays: 1,
    whileStatus: ['received'],
  },
  { name: 'dpo-confirm', to: 'dpo', anchor: 'opened', workingDays: 2, whileStatus: ['received'] },
  { name: 'dpo-no-owner', to: 'dpo', anchor: 'opened', workingDays: 3, whileStatus: ['confirmed'] },
  before('owner', 10),
  before('owner', 5),
  before('manager', 3, 'owner-5-days'),
  before('owner', 2),
  before('dpo', 2, 'manager-3-days'),
  before('owner', 0),
  before('dpo', 0),
  ...overdue('owner'),
  ...overdue('dpo'),
  ...overdue('manager'),
]
