import type { ReadingRule } from '../schema/milestone-rule.js'
import type { Step } from '../timetable.js'
import { fillText } from './fill-text.js'
import { periodText } from './period-text.js'
import type { ClockRun } from './run.js'

/** Says that a period is the organisation's own, and why; nothing where it is the law's. */
export function overrideSteps(
  { period, override }: ReadingRule,
  date: string,
  { regime: { wording } }: ClockRun,
): readonly Step[] {
  if (override === undefined) return []
  const values = {
    was: periodText(override.was, wording),
    period: periodText(period, wording),
    because: override.because,
  }
  const text = fillText(wording.period.override, values)
  return [{ rule: 'OVERRIDE', citation: override.because, text, date, verified: false }]
}
