import { addDays } from '../../calendar/civil-arithmetic.js'
import type { CivilDate } from '../../calendar/civil-date.js'
import { dayAndWeekday, dayInWords } from '../../calendar/day-in-words.js'
import { type Weekday, weekday } from '../../calendar/weekday.js'
import { openDay } from '../../calendar/working-days.js'
import { yearlyDay } from '../../calendar/yearly-day.js'
import type { RollRule } from '../schema/roll-rule.js'
import { fillText } from './fill-text.js'
import type { Reached, Run } from './run.js'
import { step } from './step.js'

/**
 * Moves the end of a period to the next day on which it may end.
 * @param name one of the law's rolls; undefined leaves the day where it is
 */
export function rolled(end: CivilDate, name: string | undefined, run: Run): Reached {
  const roll = name === undefined ? undefined : run.regime.rolls[name]
  if (roll === undefined) return { day: end, steps: [] }
  const day = openDay(end, (at) => closedBy(at, roll, run) === null, 1)
  if (day === end) return { day, steps: [] }
  const values = {
    ended: dayInWords(end),
    reasons: reasons(end, day, roll, run),
    result: dayAndWeekday(day),
  }
  return { day, steps: [step(roll, values, day)] }
}

type Closed = { readonly weekday: Weekday } | { readonly holiday: string }

/** What keeps a period from ending on that day; null where nothing does. */
function closedBy(day: CivilDate, roll: RollRule, { calendar }: Run): Closed | null {
  const name = weekday(day)
  if (name === 'Saturday' && roll.over.includes('saturday')) return { weekday: name }
  if (name === 'Sunday' && roll.over.includes('sunday')) return { weekday: name }
  const listed = roll.over.includes('holiday') ? calendar.holidayName(day) : undefined
  const holiday = listed ?? ownHoliday(day, roll)
  return holiday === undefined ? null : { holiday }
}

/** Each year of a law's own holidays is laid out once. */
const laidOut = new WeakMap<RollRule, Map<number, ReadonlyMap<CivilDate, string>>>()

function ownHoliday(day: CivilDate, roll: RollRule): string | undefined {
  if (roll.also.length === 0) return undefined
  const years = laidOut.get(roll) ?? new Map<number, ReadonlyMap<CivilDate, string>>()
  laidOut.set(roll, years)
  const year = Number(day.slice(0, 4))
  const days = years.get(year) ?? layOut(year, roll)
  years.set(year, days)
  return days.get(day)
}

function layOut(year: number, { also }: RollRule): ReadonlyMap<CivilDate, string> {
  const days = new Map<CivilDate, string>()
  for (const rule of also) {
    const day = yearlyDay(rule, year)
    if (day !== undefined) days.set(day, rule.name)
  }
  return days
}

function reason(at: CivilDate, roll: RollRule, run: Run): string {
  const { weekend, holiday } = run.regime.wording.closed
  const closed = closedBy(at, roll, run)
  const day = dayInWords(at)
  if (closed === null) return ''
  return 'weekday' in closed
    ? fillText(weekend, { day, weekday: closed.weekday })
    : fillText(holiday, { day, holiday: closed.holiday })
}

/** `A, B and C`, one for each day from the end of the period to the day before the result. */
function reasons(end: CivilDate, result: CivilDate, roll: RollRule, run: Run): string {
  const all: string[] = []
  for (let day = end; day < result; day = addDays(day, 1)) all.push(reason(day, roll, run))
  const last = all.pop() ?? ''
  return all.length === 0 ? last : `${all.join(', ')}${run.regime.wording.closed.and}${last}`
}
