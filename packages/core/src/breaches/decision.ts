import type { Instant } from '../calendar/instant.js'
import type { MemberId } from '../people/member.js'
import type { Breach } from './breach.js'
import type { ChecklistItem } from './checklists/checklist-for.js'
import type { BreachClock } from './clocks/breach-clock.js'
import type { BreachCommand } from './command.js'
import type { BreachEvent } from './events.js'
import type { BreachRefusal } from './refusal.js'

/** Who decides when, and what the law and the organisation say about the breach at that time. */
export interface BreachSituation {
  readonly now: Instant
  readonly by: MemberId
  /** The checklist that the breach has now. */
  readonly checklist: readonly ChecklistItem[]
  /** Its clocks; empty before awareness. */
  readonly clocks: readonly BreachClock[]
  /** Ids of the controllers for whom the organisation processes data. */
  readonly controllers: readonly string[]
  /** Whether a conclusion on the risk counts only once somebody else has confirmed it. */
  readonly fourEyes: boolean
}

export type BreachDecision = readonly BreachEvent[] | BreachRefusal

/** Whether a decision is a refusal. */
export function isBreachRefusal(decision: BreachDecision): decision is BreachRefusal {
  return 'refused' in decision
}

/** The command of that name. */
export type CommandOf<Name extends BreachCommand['command']> = Extract<
  BreachCommand,
  { command: Name }
>

/** Decides one kind of command on a breach that exists. */
export type DecideBreach<Name extends BreachCommand['command']> = (
  breach: Breach,
  command: CommandOf<Name>,
  at: BreachSituation,
) => BreachDecision
