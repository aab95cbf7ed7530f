import { type HolidayPlace, holidayKey, readHolidayKey } from '../calendar/holiday-key.js'
import { isKnownPlace } from '../calendar/public-holidays.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { isZone, type Zone } from '../calendar/zone.js'
import type { Catalogue } from '../regimes/catalogue.js'
import type { ClockEvent, DeadlineFacts } from '../regimes/facts.js'
import type { Regime } from '../regimes/load.js'
import { dayReader } from './day-reader.js'
import { deadlineFacts } from './deadline-facts.js'
import { type DeadlineInput, deadlineInput } from './deadline-input.js'
import { InputError } from './input-error.js'
import { parsedInput } from './parsed-input.js'
import { writtenOffset } from './written-offset.js'

/** A question that can be answered. */
export interface DeadlineQuestion {
  readonly facts: DeadlineFacts
  /** At least one; several run in parallel. */
  readonly regimes: readonly Regime[]
  readonly calendar: WorkingCalendar
  /** The organisation's zone. */
  readonly zone: Zone
  /** The key of the place whose holidays count. */
  readonly place: string
}

/**
 * Reads a question from parsed JSON or flags.
 * @throws InputError with a sentence that names the field
 */
export function deadlineQuestion(value: unknown, catalogue: Catalogue): DeadlineQuestion {
  const input = parsedInput(deadlineInput, value)
  const regimes = [input.regime].flat().map((name) => regimeOf(name, catalogue))
  const event = eventOf(input, regimes)
  const place = placeOf(input, catalogue)
  return { ...place, regimes, facts: deadlineFacts(input, event, dayReader(place.zone)) }
}

function regimeOf(name: string, catalogue: Catalogue): Regime {
  const found = catalogue.find(name.trim().toLowerCase())
  if (found !== undefined) return found
  const known = [...catalogue.regimes.keys()].join(', ')
  throw new InputError(`regime: there is no law "${name}"; known: ${known}`)
}

/** A law that knows only breaches needs no word on the event. */
function eventOf({ event }: DeadlineInput, regimes: readonly Regime[]): ClockEvent {
  const knows = ({ clocks }: Regime, wanted: ClockEvent) =>
    clocks.some((clock) => clock.event === wanted)
  const meant =
    event ?? (regimes.every((regime) => knows(regime, 'receipt')) ? 'receipt' : 'breach-awareness')
  const without = regimes.find((regime) => !knows(regime, meant))
  if (without !== undefined) {
    throw new InputError(`event: ${without.law} has no clock for "${meant}"`)
  }
  return meant
}

function placeOf({ holidays, timezone, receivedAt }: DeadlineInput, catalogue: Catalogue) {
  const place = readHolidayKey(holidays)
  if (place === undefined || !isKnownPlace(place)) {
    throw new InputError(`holidays: "${holidays}" is no known place; write DE, DE-BY or GB-ENG`)
  }
  if (timezone !== undefined && !isZone(timezone)) {
    throw new InputError(`timezone: "${timezone}" is no time zone; write Europe/Prague`)
  }
  const zone = timezone ?? catalogue.calendar(place).zone ?? likelyZone(place, receivedAt)
  return { calendar: catalogue.calendar({ ...place, zone }), place: holidayKey(place), zone }
}

/** Countries with islands in other zones, for those who name only the country. */
const mainlands: Readonly<Record<string, Zone>> = { ES: 'Europe/Madrid', PT: 'Europe/Lisbon' }

/** Where a place has several zones, the offset that the time is written with is the best guess. */
function likelyZone({ country, region }: HolidayPlace, receivedAt: string): Zone {
  const mainland = region === undefined ? mainlands[country] : undefined
  return mainland ?? writtenOffset(receivedAt) ?? 'UTC'
}
