import type { ClockRule } from '../schema/clock-rule.js'
import type { MilestoneRule, ReadingRule } from '../schema/milestone-rule.js'
import type { Override } from '../schema/override.js'
import { isInHours, type Period } from '../schema/period.js'
import type { MilestoneName } from '../timetable.js'
import { overrideFault } from './override-fault.js'

/**
 * Puts an organisation's own period into a clock. One that begins on some day makes two clocks:
 * one as the law is up to that day, one from it on.
 * @returns a sentence where the clock has nothing that could be changed so
 */
export function applyOverride(
  clock: ClockRule,
  name: MilestoneName,
  override: Override,
): readonly ClockRule[] | string {
  const fault = overrideFault(clock, name, override)
  if (fault !== undefined) return fault
  const changed = withOverride(clock, name, override)
  const { from } = override
  if (from === undefined) return [changed]
  const { received } = clock
  const isWithin = from > (received.from ?? '') && from < (received.before ?? '~')
  if (!isWithin) return from <= (received.from ?? '') ? [changed] : [clock]
  return [
    { ...clock, received: { ...received, before: from } },
    { ...changed, received: { ...received, from } },
  ]
}

function withOverride(clock: ClockRule, name: MilestoneName, override: Override): ClockRule {
  const rule = clock.milestones[name]
  const level = clock.thresholds[name]
  return {
    ...clock,
    ...(rule === undefined
      ? {}
      : { milestones: { ...clock.milestones, [name]: changedRule(rule, override) } }),
    ...(level === undefined
      ? {}
      : { thresholds: { ...clock.thresholds, [name]: { ...level, ...override.threshold } } }),
  }
}

function changedRule({ safe, latest }: MilestoneRule, override: Override): MilestoneRule {
  return { safe: changedReading(safe, override), latest: changedReading(latest, override) }
}

function changedReading(rule: ReadingRule, override: Override): ReadingRule {
  const { because, extendedTo } = override
  const period = periodOf(rule.period, override)
  const { extended } = rule
  return {
    ...rule,
    ...(period === undefined ? {} : { period, override: { was: rule.period, because } }),
    ...(extended === undefined || extendedTo === undefined
      ? {}
      : { extended: { ...extended, period: extendedTo } }),
  }
}

/** Hours keep the start that the law gives them, working days the days off that count. */
function periodOf(was: Period, override: Override): Period | undefined {
  const { months, days, workingDays, hours } = override
  if (months !== undefined) return { months }
  if (days !== undefined) return { days }
  if (workingDays !== undefined)
    return isInWorkingDays(was) ? { ...was, workingDays } : { workingDays }
  if (hours === undefined) return undefined
  return isInHours(was) ? { ...was, hours } : { hours, from: 'event' }
}

type WorkingDayPeriod = Extract<Period, { readonly workingDays: number }>

function isInWorkingDays(period: Period): period is WorkingDayPeriod {
  return typeof period === 'object' && 'workingDays' in period
}
