import { isCivilDate } from '../calendar/civil-date.js'
import { addMs, type Instant, toInstant } from '../calendar/instant.js'
import { instantAt, type Zone } from '../calendar/zone.js'
import { foldText } from './fold-text.js'
import type { WarningCode } from './warning.js'
import { writtenDay } from './written-day.js'
import { writtenTime } from './written-time.js'

/** What a written date means, or the codes of why that cannot be told. */
export interface WrittenDate {
  readonly at: Instant | null
  /** `unreadable-date`, `ambiguous-date`, `zone-assumed`. */
  readonly warnings: readonly WarningCode[]
}

const maxLength = 120

/**
 * Understands a date as mail headers and mail programs of many languages write it. Where a date
 * can mean two days (03/04/2026) it is not guessed.
 * @param zone of the desk: taken where the date names none
 * @param languages of the words around the date, if known
 */
export function readWrittenDate(
  written: string,
  zone: Zone,
  languages: readonly string[] = [],
): WrittenDate {
  const text = foldText(written.slice(0, maxLength).replace(/\([^()]*\)/g, ' '))
  const time = writtenTime(text)
  const day = writtenDay(time.rest, languages, time.monthFirst)
  if (day === 'ambiguous') return { at: null, warnings: ['ambiguous-date'] }
  if (!day || !isCivilDate(day)) return { at: null, warnings: ['unreadable-date'] }
  const { clock, seconds, offsetMinutes } = time
  if (offsetMinutes === null) {
    return { at: addMs(instantAt(day, clock, zone), seconds * 1000), warnings: ['zone-assumed'] }
  }
  const local = toInstant(`${day}T${clock}:00Z`)
  return { at: addMs(local, (seconds - offsetMinutes * 60) * 1000), warnings: [] }
}
