import type { Period } from '../schema/period.js'
import type { Wording } from '../schema/wording.js'
import { fillText } from './fill-text.js'

type Unit = keyof Wording['units']

/** A period in words, such as `30 days`. */
export function periodText(period: Period, wording: Wording): string {
  if (period === 'at-once') return wording.period.atOnce
  if ('months' in period) return countText(period.months, 'months', wording)
  if ('days' in period) return countText(period.days, 'days', wording)
  if ('hours' in period) return countText(period.hours, 'hours', wording)
  return countText(period.workingDays, 'workingDays', wording)
}

/** A number of a unit in words, such as `1 day`. */
export function countText(count: number, unit: Unit, { units }: Wording): string {
  return count === 1 ? units[unit].one : fillText(units[unit].many, { count: String(count) })
}
