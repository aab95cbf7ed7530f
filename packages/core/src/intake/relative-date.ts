import { addDays } from '../calendar/civil-arithmetic.js'
import { addMs, type Instant } from '../calendar/instant.js'
import { weekday, weekdays } from '../calendar/weekday.js'
import { civilDateAt, type Zone } from '../calendar/zone.js'
import { foldText } from './fold-text.js'
import { mailWords } from './mail-words.js'
import { mailWordsFile } from './mail-words-file.js'
import { isAround } from './name-beside-date.js'
import { numbersByWord } from './numbers-by-word.js'
import { writtenInstant } from './written-instant.js'
import { type WrittenTime, writtenTime } from './written-time.js'

const maxLength = 60
/** The clock of whoever sent it on may be behind a little. */
const maxAheadMs = 10 * 60 * 1000
const daysAgo = numbersByWord(mailWordsFile['days-ago'])

/**
 * The instant of a date that counts from the day of the mail around it: `Yesterday 14:02`, or
 * `Monday, 14:02`, which is the newest of its name.
 * @param sentAt when the mail around it was sent
 * @returns null where it is no such date
 */
export function readRelativeDate(written: string, sentAt: Instant, zone: Zone): Instant | null {
  if (written.length > maxLength) return null
  const text = foldText(written.replaceAll('’', "'"))
  const time = writtenTime(text)
  if (time.rest === text || /\d/.test(time.rest)) return null
  const latest = addMs(sentAt, maxAheadMs)
  const at = daysBefore(time, sentAt, zone)
    .map((days) => writtenInstant(addDays(civilDateAt(sentAt, zone), -days), time, zone))
    .find((one) => one <= latest)
  return at ?? null
}

/** How many days before it may have been, the newest first; none where other words stand there. */
function daysBefore({ rest }: WrittenTime, sentAt: Instant, zone: Zone): readonly number[] {
  const words = rest.match(/\p{L}[\p{L}\p{M}'-]*/gu) ?? []
  const telling = words
    .filter((word) => daysAgo.has(word) || mailWords.weekdays.has(word) || !isAround(word))
    .join(' ')
  const ago = daysAgo.get(telling)
  if (ago !== undefined) return [ago]
  const named = mailWords.weekdays.get(telling)
  if (named?.size !== 1) return []
  const [number = 0] = named
  const sent = weekdays.indexOf(weekday(civilDateAt(sentAt, zone))) + 1
  const since = (sent - number + 7) % 7
  return [since, since + 7]
}
