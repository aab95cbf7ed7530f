import type { BreachClock } from '../breaches/clocks/breach-clock.js'
import type { LawClocks } from '../breaches/clocks/breach-clocks.js'
import { clockData } from '../breaches/clocks/clock-data.js'
import type { ClockNotice } from '../breaches/clocks/clock-notices.js'
import { dayAndWeekday } from '../calendar/day-in-words.js'
import { epochMs, type Instant, toInstant } from '../calendar/instant.js'
import { wallTimeAt, type Zone } from '../calendar/zone.js'
import { instantInWords, isoInZone } from '../calendar/zoned-text.js'
import type { Due, Step } from '../regimes/timetable.js'
import type { BreachClockAnswer } from './breach-clock-answer.js'
import { reasonLines } from './reason-lines.js'

const hourMs = 3_600_000

/** The clocks of a breach for people: what must be done by when and why, then the notices. */
export function breachClockText(answer: BreachClockAnswer): string[] {
  const { zone, place, aware, here, elsewhere, contracts } = answer
  return [
    `Aware ${instantInWords(aware.awareAt, zone)}; place ${place}.`,
    ...contracts.flatMap((clock) => clockLines(clock, zone)),
    ...here.flatMap((law) => lawLines(law, zone)),
    ...noticeLines(answer),
    ...(elsewhere.length === 0 ? [] : ['', 'ALSO, IF PEOPLE THERE ARE AFFECTED']),
    ...elsewhere.flatMap((law) => shortLines(law, zone)),
    '',
    'Not legal advice.',
  ]
}

function lawLines({ law, clocks, remarks }: LawClocks, zone: Zone): string[] {
  return [
    ...clocks.flatMap((clock) => clockLines(clock, zone)),
    ...(clocks.length === 0 ? ['', `${law}: THE LAW NAMES NO DATE`] : []),
    ...(remarks.length === 0 ? [] : ['', `${law}: BESIDE THE DATES`]),
    ...remarks.flatMap((step) => reasonLines(step, '-')),
  ]
}

function clockLines(clock: BreachClock, zone: Zone): string[] {
  return [
    '',
    heading(clock, zone),
    ...clock.steps.flatMap((step) => reasonLines(step, dateOf(step, zone))),
  ]
}

function heading({ of, duty, target, limit }: BreachClock, zone: Zone): string {
  const title = `${of}: ${duty.toUpperCase().replaceAll('-', ' ')}`
  const [first, last] = [inWords(target, zone), inWords(limit, zone)]
  return first === last
    ? `${title} by ${first}`
    : `${title} by ${first}; outer limit ${timeOf(limit, zone)}`
}

function inWords(due: Due, zone: Zone): string {
  return due.unit === 'day' ? dayAndWeekday(due.day) : instantInWords(due.instant, zone)
}

/** The limit of an hour clock lies less than an hour after its target. */
function timeOf(due: Due, zone: Zone): string {
  return due.unit === 'day' ? dayAndWeekday(due.day) : wallTimeAt(due.instant, zone)
}

function dateOf({ date }: Step, zone: Zone): string {
  return date.includes('T') ? isoInZone(toInstant(date), zone).slice(0, 16) : date
}

function noticeLines({ notices, zone, aware }: BreachClockAnswer): string[] {
  if (notices.length === 0) return []
  const { everyHours } = clockData.notices.afterwards
  return [
    '',
    'NOTICES',
    ...notices.flatMap((notice) => [
      `  ${isoInZone(notice.at, zone).slice(0, 16)}  ${leftOf(notice).padEnd(10)}  ${notice.clock.of}, ${elapsed(aware.awareAt, notice.at)} h after awareness`,
      `${' '.repeat(32)}${toWhom(notice, zone)}`,
    ]),
    `  and so on every ${everyHours} h until notified, or decided not to notify`,
  ]
}

function elapsed(from: Instant, to: Instant): number {
  return Math.floor((epochMs(to) - epochMs(from)) / hourMs)
}

function leftOf({ hoursLeft }: ClockNotice): string {
  if (hoursLeft === 0) return 'time is up'
  return hoursLeft > 0 ? `${hoursLeft} h left` : `${-hoursLeft} h over`
}

function toWhom({ to, escalateAt }: ClockNotice, zone: Zone): string {
  if (to === 'everybody') return 'to lead, DPO and deputy'
  if (escalateAt === undefined) return 'to the lead'
  return `to the lead; to DPO and deputy at ${wallTimeAt(escalateAt, zone)} unless acknowledged`
}

function shortLines({ law, clocks, remarks }: LawClocks, zone: Zone): string[] {
  return [
    '',
    ...(clocks.length === 0 ? [`${law}: no date`] : clocks.map((clock) => heading(clock, zone))),
    ...remarks.flatMap((step) => reasonLines(step, '-')),
  ]
}
