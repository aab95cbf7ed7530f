import type { CivilDate } from '../calendar/civil-date.js'
import type { Timetable } from '../regimes/timetable.js'
import type { Command } from './command.js'
import type { RequestEvent } from './events.js'
import type { Refusal } from './refusal.js'
import type { Request } from './request.js'

/** When a decision is made, and what the law says about the request at that time. */
export interface Situation {
  /** The organisation's calendar day. */
  readonly today: CivilDate
  /** `null` only while there is no request yet. */
  readonly timetable: Timetable | null
  /** What the law would say about a request that stood like this. */
  readonly timetableOf: (request: Request) => Timetable
}

export type Decision = readonly RequestEvent[] | Refusal

/** Whether a decision is a refusal. */
export function isRefusal(decision: Decision): decision is Refusal {
  return 'refused' in decision
}

/** The command of that name. */
export type CommandOf<Name extends Command['command']> = Extract<Command, { command: Name }>

/** Decides one kind of command on a request that exists. */
export type Decide<Name extends Command['command']> = (
  request: Request,
  command: CommandOf<Name>,
  at: Situation,
) => Decision
