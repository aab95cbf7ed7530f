import { toInstant } from '../calendar/instant.js'
import type { Zone } from '../calendar/zone.js'
import { isoInZone } from '../calendar/zoned-text.js'
import type { Catalogue } from '../regimes/catalogue.js'
import { deadlines } from '../regimes/deadlines.js'
import { earliest } from '../regimes/earliest.js'
import type { Due, Step, Timetable } from '../regimes/timetable.js'
import { answerLine } from './answer-line.js'
import { deadlineQuestion } from './deadline-question.js'

/**
 * Answers one line of `deadline --jsonl`: milestones and explanation, or an error with a sentence.
 * Never throws on bad input.
 */
export function deadlineJson(line: string, catalogue: Catalogue): string {
  return answerLine(line, (value) => {
    const { facts, regimes, calendar, zone } = deadlineQuestion(value, catalogue)
    const timetables = regimes.map((regime) => deadlines(facts, regime, calendar))
    return answer(earliest(timetables, zone), zone)
  })
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
