import { addDays } from '../calendar/civil-arithmetic.js'
import type { CivilDate } from '../calendar/civil-date.js'
import { addMs, type Instant, toInstant } from '../calendar/instant.js'
import { weekday, weekdays } from '../calendar/weekday.js'
import { civilDateAt, type Zone } from '../calendar/zone.js'
import { foldText } from './fold-text.js'
import { mailWords } from './mail-words.js'
import { mailWordsFile } from './mail-words-file.js'
import { isAround } from './name-beside-date.js'
import { numbersByWord } from './numbers-by-word.js'
import { warnIf } from './warning.js'
import type { WrittenDate } from './written-date.js'
import { writtenInstant } from './written-instant.js'
import { type WrittenTime, writtenTime } from './written-time.js'

const maxLength = 60
/** The clock of whoever sent it on may be behind a little. */
const maxAheadMs = 10 * 60 * 1000
/** Before it no calendar reaches a week back. */
const earliest = toInstant('1900-02-01T00:00:00Z')
/** `16.02.` is a day in German and a time in Finnish; `klo` or `Uhr` beside it tells. */
const dayAndMonth =
  /(?<!\d|\bklo?\.?\s)(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?!\d|\.\d|\s?uhr)/
const daysAgo = numbersByWord(mailWordsFile['days-ago'])

/**
 * The instant of a date that counts from the day of the mail around it: `Yesterday 14:02`, or
 * `Monday, 14:02`, which is the newest of its name.
 * @param sentAt when the mail around it was sent
 * @param zone of the desk: taken where the date names none
 * @returns null where it is no such date
 */
export function readRelativeDate(written: string, sentAt: Instant, zone: Zone): WrittenDate | null {
  if (written.length > maxLength || sentAt < earliest) return null
  const text = foldText(written.replaceAll('’', "'"))
  const time = writtenTime(text)
  if (time.rest === text || /\d/.test(time.rest) || dayAndMonth.test(text)) return null
  const latest = addMs(sentAt, maxAheadMs)
  const sentOn = dayOf(sentAt, time, zone)
  const at = daysBefore(time, sentOn)
    .map((days) => writtenInstant(addDays(sentOn, -days), time, zone))
    .find((one) => one <= latest)
  if (at === undefined) return null
  return { at, warnings: warnIf(time.offsetMinutes === null, 'zone-assumed') }
}

/** The day where the time was written: `yesterday` counts from it. */
function dayOf(sentAt: Instant, { offsetMinutes }: WrittenTime, zone: Zone): CivilDate {
  if (offsetMinutes === null) return civilDateAt(sentAt, zone)
  return civilDateAt(addMs(sentAt, offsetMinutes * 60_000), 'UTC')
}

/** How many days before it may have been, the newest first; none where other words stand there. */
function daysBefore({ rest }: WrittenTime, sentOn: CivilDate): readonly number[] {
  const words = rest.match(/\p{L}[\p{L}\p{M}'-]*/gu) ?? []
  const telling = words
    .filter((word) => daysAgo.has(word) || mailWords.weekdays.has(word) || !isAround(word))
    .join(' ')
  const ago = daysAgo.get(telling)
  if (ago !== undefined) return [ago]
  const named = mailWords.weekdays.get(telling)
  if (named?.size !== 1) return []
  const [number = 0] = named
  const sent = weekdays.indexOf(weekday(sentOn)) + 1
  const since = (sent - number + 7) % 7
  return [since, since + 7]
}
