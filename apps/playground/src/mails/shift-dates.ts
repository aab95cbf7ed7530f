import { addDays } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import { isCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { type MonthNames, monthNames } from './month-names.js'

const anyMonth = monthNames.flat().join('|')

/** 12. März 2026, 5 Mar 2026, 10 de marzo de 2026 */
const dayFirst = new RegExp(`\\b(\\d{1,2})(\\.? (?:de )?)(${anyMonth})( (?:de )?)(\\d{4})\\b`, 'gi')
/** March 12, 2026 */
const monthFirst = new RegExp(`\\b(${anyMonth}) (\\d{1,2}), (\\d{4})\\b`, 'gi')
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g
const numeric = /\b(\d{2})([./])(\d{2})\2(\d{4})\b/g

/**
 * Moves every day that is written in a text, as people and mail programs write them in Europe.
 * @param days whole weeks, so that the names of weekdays beside the dates stay true
 */
export function shiftDates(text: string, days: number): string {
  const move = (day: Written) => shifted(day, days)
  return text
    .replace(dayFirst, (whole, day, before, name, after, year) => {
      const names = languageOf(name)
      const moved = move({ year, month: String(place(names, name) + 1), day })
      return moved
        ? `${Number(moved.day)}${before}${nameIn(names, moved)}${after}${moved.year}`
        : whole
    })
    .replace(monthFirst, (whole, name, day, year) => {
      const names = languageOf(name)
      const moved = move({ year, month: String(place(names, name) + 1), day })
      return moved ? `${nameIn(names, moved)} ${Number(moved.day)}, ${moved.year}` : whole
    })
    .replace(iso, (whole, year, month, day) => {
      const moved = move({ year, month, day })
      return moved ? `${moved.year}-${moved.month}-${moved.day}` : whole
    })
    .replace(numeric, (whole, day, mark, month, year) => {
      const moved = move({ year, month, day })
      return moved ? [moved.day, moved.month, moved.year].join(mark) : whole
    })
}

interface Written {
  readonly year: string
  readonly month: string
  readonly day: string
}

/** `undefined` when this is no day. */
function shifted({ year, month, day }: Written, days: number): Written | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isCivilDate(date)) return undefined
  const moved = addDays(date, days)
  return { year: moved.slice(0, 4), month: moved.slice(5, 7), day: moved.slice(8) }
}

/** The language and spelling a name is written in; as it stands if possible, else in any case. */
function languageOf(name: string): MonthNames {
  const exact = monthNames.find((names) => names.includes(name))
  return exact ?? monthNames.find((names) => place(names, name) >= 0) ?? []
}

const place = (names: MonthNames, name: string) =>
  names.findIndex((one) => one.toLowerCase() === name.toLowerCase())

const nameIn = (names: MonthNames, { month }: Written) => names[Number(month) - 1] ?? month
