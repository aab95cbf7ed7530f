import { toInstant } from '../calendar/instant.js'
import type { Zone } from '../calendar/zone.js'
import { isoInZone } from '../calendar/zoned-text.js'
import type { Catalogue } from '../regimes/catalogue.js'
import { deadlines } from '../regimes/deadlines.js'
import { earliest } from '../regimes/earliest.js'
import type { Due, Step, Timetable } from '../regimes/timetable.js'
import { deadlineQuestion } from './deadline-question.js'
import { InputError } from './input-error.js'

/**
 * Answers one line of `deadline --jsonl`: milestones and explanation, or an error with a sentence.
 * Never throws on bad input.
 */
export function deadlineJson(line: string, catalogue: Catalogue): string {
  const value = parsed(line)
  if (value === undefined) return JSON.stringify({ id: null, error: 'the line is not JSON' })
  const id = idOf(value)
  try {
    const { facts, regimes, calendar, zone } = deadlineQuestion(value, catalogue)
    const timetables = regimes.map((regime) => deadlines(facts, regime, calendar))
    return JSON.stringify({ id, ...answer(earliest(timetables, zone), zone) })
  } catch (error) {
    return JSON.stringify({ id, error: sentence(error) })
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** One line never stops the rest, not even by a mistake of ours; that is said to be one. */
function sentence(error: unknown): string {
  if (error instanceof InputError || error instanceof RangeError) return error.message
  const what = error instanceof Error ? error.message : String(error)
  return `this question shows a mistake of the clock, please report it: ${what}`
}

/** Whatever the line calls itself, so that the answer can be found again. */
function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : null
}

function answer({ milestones, remarks = [] }: Timetable, zone: Zone) {
  const dates = milestones.map(({ name, safe, latest }) => [
    name,
    { safe: dueText(safe, zone), latest: dueText(latest, zone) },
  ])
  const reasons = milestones.flatMap(({ name, steps }) =>
    steps.map((step) => ({ ...reason(step, zone), milestone: name })),
  )
  return {
    milestones: Object.fromEntries(dates),
    explanation: [...reasons, ...remarks.map((step) => reason(step, zone))],
  }
}

function reason({ rule, citation, text, date, verified }: Step, zone: Zone) {
  return { rule, citation, text, date: dateText(date, zone), verified }
}

function dueText(due: Due, zone: Zone): string {
  return due.unit === 'day' ? due.day : isoInZone(due.instant, zone)
}

/** A day as it is, an instant on the organisation's clock. */
function dateText(date: string, zone: Zone): string {
  return date.includes('T') ? isoInZone(toInstant(date), zone) : date
}
