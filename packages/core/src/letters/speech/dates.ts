import type { CivilDate } from '../../calendar/civil-date.js'
import { epochMs, type Instant } from '../../calendar/instant.js'
import type { Zone } from '../../calendar/zone.js'

const formats = new Map<string, Intl.DateTimeFormat>()

/** A civil date in words, such as `7 April 2026`; no zone can move it. */
export function dayText(day: CivilDate, locale: string): string {
  return firstOfMonth(format(locale, 'UTC', {}).format(Date.parse(`${day}T00:00:00Z`)), locale)
}

/** An instant in words on the clocks of a zone, such as `7 April 2026 at 15:20 CEST`. */
export function momentText(instant: Instant, locale: string, zone: Zone): string {
  const clock = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const
  return firstOfMonth(format(locale, zone, clock).format(epochMs(instant)), locale)
}

/** Languages in which only the first day of a month is an ordinal; Intl does not write it. */
const ordinals: Readonly<Record<string, string>> = { fr: '1er', it: '1º' }

function firstOfMonth(written: string, locale: string): string {
  const ordinal = ordinals[locale.slice(0, 2)]
  return ordinal === undefined ? written : written.replace(/^1(?= )/, ordinal)
}

function format(locale: string, timeZone: Zone, clock: Intl.DateTimeFormatOptions) {
  const key = [locale, timeZone, ...Object.keys(clock)].join(' ')
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
    ...clock,
  })
  formats.set(key, made)
  return made
}
