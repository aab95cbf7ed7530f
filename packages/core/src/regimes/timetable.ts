import type { CivilDate } from '../calendar/civil-date.js'
import type { Instant } from '../calendar/instant.js'

/** What a law wants done by a date. */
export const milestoneNames = [
  'acknowledge',
  'extension-notice',
  'refusal-notice',
  'respond',
  'notify-authority',
  'notify-individuals',
] as const
export type MilestoneName = (typeof milestoneNames)[number]

/** The end of a day in the organisation's calendar, or a moment where the law counts hours. */
export type Due =
  | { readonly unit: 'day'; readonly day: CivilDate }
  | { readonly unit: 'hour'; readonly instant: Instant }

/** One line of reasoning: which rule, where it is written, what it did, where that leads. */
export interface Step {
  /** Rule name of our own, such as `MONTH` or `ROLL`. */
  readonly rule: string
  /** Where it is written, such as `Reg. 1182/71 art. 3(4)`. */
  readonly citation: string
  readonly text: string
  /** The day or instant reached after this step. */
  readonly date: string
  /** False where the rule stands from knowledge and was not checked against its source. */
  readonly verified: boolean
}

export interface Milestone {
  readonly name: MilestoneName
  /** The strictest reading: what the desk works to. */
  readonly safe: Due
  /** The latest reading that can be defended. */
  readonly latest: Due
  /** From the received date to the result; the strict reading first. */
  readonly steps: readonly Step[]
}

/** All dates of one request under one law. Derived each time, never stored as truth. */
export interface Timetable {
  readonly regime: string
  /** The law's name for people, such as `GDPR`. */
  readonly law: string
  readonly milestones: readonly Milestone[]
  /** What the law says of such a request without naming a date. */
  readonly remarks?: readonly Step[]
}
