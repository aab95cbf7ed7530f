import type { ClockRule } from '../schema/clock-rule.js'
import type { ReadingRule } from '../schema/milestone-rule.js'
import type { Override } from '../schema/override.js'
import { isInHours } from '../schema/period.js'
import type { MilestoneName } from '../timetable.js'

/** Why a clock cannot be changed so: what would be passed over in silence otherwise. */
export function overrideFault(
  { milestones, thresholds }: ClockRule,
  name: MilestoneName,
  { months, days, workingDays, hours, extendedTo, threshold }: Override,
): string | undefined {
  const rule = milestones[name]
  const hasPeriod = [months, days, workingDays, hours].some((count) => count !== undefined)
  if (rule === undefined && thresholds[name] === undefined) return 'the clock has no such milestone'
  if (threshold !== undefined && thresholds[name] === undefined) {
    return 'the clock has no threshold for it'
  }
  if (rule === undefined) {
    return hasPeriod || extendedTo !== undefined ? 'the law names no period for it' : undefined
  }
  if (extendedTo !== undefined && rule.latest.extended === undefined) {
    return 'the law knows no extension of it'
  }
  const isInDays = [rule.safe, rule.latest].some(isTiedToDays)
  return hours !== undefined && isInDays ? 'the law counts days for it, not hours' : undefined
}

/** Periods in hours neither roll nor pause, and are not extended. */
function isTiedToDays({ period, roll, pausedBy, extended }: ReadingRule): boolean {
  return !isInHours(period) && (roll !== undefined || pausedBy.length > 0 || extended !== undefined)
}
