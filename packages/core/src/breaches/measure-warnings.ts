import { addDays, daysBetween } from '../calendar/civil-arithmetic.js'
import type { CivilDate } from '../calendar/civil-date.js'
import type { MemberId } from '../people/member.js'
import type { Breach } from './breach.js'

/** A reminder of a measure, on the morning of a day. */
export interface MeasureWarning {
  /** `measure/m-2`, in the place of a clock. */
  readonly clock: string
  /** `soon`, `due`, `over-7d`. */
  readonly stage: string
  readonly recipient: MemberId
  readonly on: CivilDate
}

const soonDays = 3
const everyDays = 7
/** So many weeks ahead they are planned; each that is sent plans on. */
const weeksAhead = 2

/**
 * Reminders of what is to be done so that it does not happen again: to its owner before the day and
 * on it, then every week to owner and lead until it is done. They go on after the breach was closed.
 */
export function measureWarnings(
  { measures, lead }: Pick<Breach, 'measures' | 'lead'>,
  today: CivilDate,
): readonly MeasureWarning[] {
  return measures
    .filter(({ doneOn }) => doneOn === undefined)
    .flatMap(({ id, owner, dueOn }) => {
      const clock = `measure/${id}`
      const one = (stage: string, recipient: MemberId, days: number): MeasureWarning => ({
        clock,
        stage,
        recipient,
        on: addDays(dueOn, days),
      })
      const weeks = Math.max(0, Math.floor(daysBetween(dueOn, today) / everyDays)) + weeksAhead
      const late = Array.from({ length: weeks }, (_, at) => (at + 1) * everyDays)
      return [
        one('soon', owner, -soonDays),
        one('due', owner, 0),
        ...late.flatMap((days) =>
          [...new Set([owner, lead])].map((member) => one(`over-${days}d`, member, days)),
        ),
      ]
    })
}
