import type { CivilDate } from '../../calendar/civil-date.js'
import type { ReadingRule } from '../schema/milestone-rule.js'
import { isInHours } from '../schema/period.js'
import { readingInDays } from './reading-in-days.js'
import { readingInHours } from './reading-in-hours.js'
import type { ClockRun, Kind, Reading } from './run.js'

/**
 * One of a milestone's two dates with what led to it from its start on.
 * @param lastForNotice the last day on which an extension can be notified; null where there is none
 */
export function reading(
  kind: Kind,
  rule: ReadingRule,
  run: ClockRun,
  lastForNotice: CivilDate | null,
): Reading {
  const { period } = rule
  if (isInHours(period)) {
    const { instant, steps } = readingInHours(rule, period, run)
    return { due: { unit: 'hour', instant }, steps }
  }
  const { day, steps } = readingInDays(kind, rule, period, run, lastForNotice)
  return { due: { unit: 'day', day }, steps }
}
