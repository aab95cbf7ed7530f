import { dayAndWeekday } from '../calendar/day-in-words.js'
import type { Regime } from '../regimes/load.js'
import type { Due, Milestone, Step, Timetable } from '../regimes/timetable.js'

const width = 96

/** A timetable for people: each milestone, then each step of its reasoning with its source. */
export function deadlineText(timetable: Timetable, regime: Regime, place: string): string[] {
  return [
    `${regime.law}: ${regime.title}`,
    `Working days of ${place}. The law file was last compared with the law on ${regime.reviewed}.`,
    ...timetable.milestones.flatMap((one) => ['', heading(one), ...one.steps.flatMap(stepLines)]),
    '',
    'Not legal advice.',
  ]
}

/** A due date as ISO text: the day, or the instant where the law counts hours. */
export function dueText(due: Due): string {
  return due.unit === 'day' ? due.day : due.instant
}

function heading({ name, safe, latest }: Milestone): string {
  const title = name.toUpperCase().replaceAll('-', ' ')
  const same = dueText(safe) === dueText(latest)
  return same
    ? `${title} by ${inWords(safe)}`
    : `${title} by ${inWords(safe)} (safe), ${inWords(latest)} (latest)`
}

function inWords(due: Due): string {
  return due.unit === 'day' ? dayAndWeekday(due.day) : due.instant
}

function stepLines({ date, text, rule, citation, verified }: Step): string[] {
  const known = verified ? '' : '; from knowledge, not verified'
  const lines = [...wrapped(text), ...wrapped(`[${rule}: ${citation}${known}]`)]
  return lines.map((line, index) => `  ${index === 0 ? date : ' '.repeat(date.length)}  ${line}`)
}

function wrapped(text: string): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] ?? ''
    if (last.length + word.length + 1 > width - 14) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
