import { dayAndWeekday } from '../calendar/day-in-words.js'
import { toInstant } from '../calendar/instant.js'
import type { Zone } from '../calendar/zone.js'
import { instantInWords, isoInZone } from '../calendar/zoned-text.js'
import type { Regime } from '../regimes/load.js'
import type { Due, Milestone, Step, Timetable } from '../regimes/timetable.js'
import { reasonLines } from './reason-lines.js'

/** A timetable for people: each milestone, then each step of its reasoning with its source. */
export function deadlineText(
  { milestones, remarks = [] }: Timetable,
  regime: Regime,
  place: string,
  zone: Zone,
): string[] {
  return [
    `${regime.law}: ${regime.title}`,
    `Working days of ${place}, clocks of ${zone}.`,
    `The law file was last compared with the law on ${regime.reviewed}.`,
    ...milestones.flatMap((one) => [
      '',
      milestoneHeading(one, zone),
      ...one.steps.flatMap((step) => stepLines(step, zone)),
    ]),
    ...(milestones.length === 0 ? ['', 'THE LAW NAMES NO DATE'] : []),
    ...(remarks.length === 0 ? [] : ['', 'BESIDE THE DATES']),
    ...remarks.flatMap((step) => stepLines(step, zone)),
    '',
    'Not legal advice.',
  ]
}

/** The name of a milestone and its two dates in a line. */
export function milestoneHeading({ name, safe, latest }: Milestone, zone: Zone): string {
  const title = name.toUpperCase().replaceAll('-', ' ')
  const [first, last] = [inWords(safe, zone), inWords(latest, zone)]
  return first === last ? `${title} by ${first}` : `${title} by ${first} (safe), ${last} (latest)`
}

function inWords(due: Due, zone: Zone): string {
  return due.unit === 'day' ? dayAndWeekday(due.day) : instantInWords(due.instant, zone)
}

function stepLines(step: Step, zone: Zone): string[] {
  const { date } = step
  return reasonLines(
    step,
    date.includes('T') ? isoInZone(toInstant(date), zone).slice(0, 16) : date,
  )
}
