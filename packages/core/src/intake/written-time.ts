import { mailWords } from './mail-words.js'
import { namedZone } from './named-zone.js'

/** The time of day in a written date, and what is left of the text without it. */
export interface WrittenTime {
  /** `HH:mm`; noon where no time is written. */
  readonly clock: string
  readonly seconds: number
  /** Minutes east of UTC, or null where no zone is written. */
  readonly offsetMinutes: number | null
  /** True where the zone is of a place that writes the month before the day. */
  readonly monthFirst: boolean
  readonly rest: string
}

const clockPattern =
  /(?<![\d.,:/+−]|(?<!\p{sc=Hebrew})-)(\d{1,2})(?:\s?[:h時时點点시]\s?(\d{2})(?:\s?[:.분分]\s?(\d{1,2})(?!\d))?|\.(\d{2})(?:\.(\d{2}))?)(?![\d/-]|\.\d)/gu
// Directly after the time, with at most a zone name or am/pm between: not a later `2021-10-27`.
const offsetPattern = /^[^\d+\-−]{0,40}([+\-−])(\d{1,2}):?(\d{2})?\b/
const wordPattern = /(?:\p{L}\.\s?){2,}|[\p{L}\p{M}״"]+/gu

/** A whole hour: `10 PM`, `10 Uhr`. */
const hourAlone = /(?<![\d.,:/+−-])(\d{1,2})(?=\s?(?:[ap]\.?\s?m\b|uhr\b))/g

/** Finds the time and zone in folded text; the last time written is the one that counts. */
export function writtenTime(written: string): WrittenTime {
  const isTimed = lastClock(written) !== null
  const text = isTimed ? written : written.replace(hourAlone, '$1:00')
  const match = lastClock(text)
  const after = match ? text.slice(match.index + match[0].length) : ''
  const before = match ? text.slice(0, match.index) : text
  const zone = namedZone(after)
  return {
    clock: match ? clockOf(match, wordsOf(`${before.slice(-12)} ${after}`)) : '12:00',
    seconds: Number(match?.[3] ?? match?.[5] ?? 0),
    offsetMinutes: offsetOf(after, zone?.hours),
    monthFirst: zone !== null && mailWords.monthFirstZones.has(zone.name),
    rest: match
      ? `${before} ; ${after.replace(offsetPattern, ' ').replace(zone?.name ?? '', ' ')}`
      : text,
  }
}

function wordsOf(text: string): string[] {
  return (text.match(wordPattern) ?? []).map((word) => word.replace(/[.\s]+/g, ''))
}

function lastClock(text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null
  clockPattern.lastIndex = 0
  for (let found = clockPattern.exec(text); found !== null; found = clockPattern.exec(text)) {
    if (isClock(found)) last = found
  }
  return last
}

function isClock(match: RegExpMatchArray): boolean {
  return (
    Number(match[1]) < 24 &&
    Number(match[2] ?? match[4]) < 60 &&
    Number(match[3] ?? match[5] ?? 0) < 61
  )
}

function clockOf(match: RegExpMatchArray, words: readonly string[]): string {
  const hours = Number(match[1])
  const late = words.some((word) => mailWords.afterNoon.has(word)) && hours < 12
  const midnight = words.some((word) => mailWords.beforeNoon.has(word)) && hours === 12
  const hour = midnight ? 0 : late ? hours + 12 : hours
  return `${String(hour).padStart(2, '0')}:${match[2] ?? match[4] ?? '00'}`
}

function offsetOf(after: string, zoneHours: number | undefined): number | null {
  const match = offsetPattern.exec(after)
  if (match) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
    return minutes > 14 * 60 ? null : match[1] === '+' ? minutes : -minutes
  }
  return zoneHours === undefined ? null : zoneHours * 60
}
