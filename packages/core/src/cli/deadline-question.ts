import type { CivilDate } from '../calendar/civil-date.js'
import { isCivilDate } from '../calendar/civil-date.js'
import { holidayKey, readHolidayKey } from '../calendar/holiday-key.js'
import { toInstant } from '../calendar/instant.js'
import { isKnownPlace } from '../calendar/public-holidays.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { civilDateAt, isZone } from '../calendar/zone.js'
import type { Catalogue } from '../regimes/catalogue.js'
import type { DeadlineFacts, Pause } from '../regimes/facts.js'
import type { Regime } from '../regimes/load.js'
import { type DeadlineInput, deadlineInput } from './deadline-input.js'
import { InputError } from './input-error.js'

/** A question that can be answered. */
export interface DeadlineQuestion {
  readonly facts: DeadlineFacts
  readonly regime: Regime
  readonly calendar: WorkingCalendar
  /** The key of the place whose holidays count. */
  readonly place: string
}

type ReadDay = (field: string, value: string) => CivilDate

/**
 * Reads a question from parsed JSON or flags.
 * @throws InputError with a sentence that names the field
 */
export function deadlineQuestion(value: unknown, catalogue: Catalogue): DeadlineQuestion {
  const input = parsed(value)
  const regime = regimeOf(input, catalogue)
  const { calendar, place } = calendarOf(input, catalogue)
  const readDay = dayReader(input.timezone ?? calendar.zone)
  const receivedOn = readDay('receivedAt', input.receivedAt)
  const pauses = pausesOf(input, readDay)
  const facts: DeadlineFacts = {
    receivedOn,
    types: input.requestType === undefined ? [] : [input.requestType].flat(),
    pauses,
    today: todayOf(input, pauses, receivedOn, readDay),
    ...(input.extended ? { extendedOn: receivedOn } : {}),
  }
  return { facts, regime, calendar, place }
}

function parsed(value: unknown): DeadlineInput {
  const read = deadlineInput.safeParse(value)
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new InputError(faults.map((fault) => fault.replace(/^: /, '')).join('; '))
}

function regimeOf({ regime, event }: DeadlineInput, { regimes }: Catalogue): Regime {
  const found = regimes.get(regime)
  if (found === undefined) {
    const known = [...regimes.keys()].join(', ')
    throw new InputError(`regime: there is no law "${regime}"; known: ${known}`)
  }
  if (!found.clocks.some((clock) => clock.event === event)) {
    throw new InputError(`event: ${found.law} has no clock for "${event}" in this version`)
  }
  return found
}

function calendarOf({ holidays, timezone }: DeadlineInput, catalogue: Catalogue) {
  const place = readHolidayKey(holidays)
  if (place === undefined || !isKnownPlace(place)) {
    throw new InputError(`holidays: "${holidays}" is no known place; write DE, DE-BY or GB-ENG`)
  }
  if (timezone !== undefined && !isZone(timezone)) {
    throw new InputError(`timezone: "${timezone}" is no time zone; write Europe/Prague`)
  }
  return { calendar: catalogue.calendar(place), place: holidayKey(place) }
}

/** A day stays as written; an instant is the day that the organisation's clocks showed. */
function dayReader(zone: string | undefined): ReadDay {
  return (field, value) => {
    if (isCivilDate(value)) return value
    const instant = /^\d{4}-\d{2}-\d{2}T/.test(value) ? readInstant(value) : undefined
    if (instant === undefined) {
      throw new InputError(
        `${field}: "${value}" is neither a real day (2026-01-31) nor an instant with its offset (2026-01-31T23:30:00+01:00)`,
      )
    }
    if (zone === undefined) {
      throw new InputError(`${field}: the day of an instant depends on the zone; give a timezone`)
    }
    return civilDateAt(instant, zone)
  }
}

function readInstant(value: string) {
  try {
    return toInstant(value)
  } catch {
    return undefined
  }
}

function pausesOf(input: DeadlineInput, readDay: ReadDay): Pause[] {
  const pauses = input.pauses.map(({ kind, from, to }, index) =>
    pauseOf(`pauses.${index}`, kind, from, to, readDay),
  )
  const { identityRequestedAt: asked, identityReceivedAt: answered } = input
  if (asked !== undefined)
    return [...pauses, pauseOf('identity', 'identity', asked, answered, readDay)]
  if (answered === undefined) return pauses
  throw new InputError(
    'identityReceivedAt: say with identityRequestedAt when identity was asked for',
  )
}

function pauseOf(
  field: string,
  kind: Pause['kind'],
  asked: string,
  answered: string | undefined,
  readDay: ReadDay,
): Pause {
  const from = readDay(`${field} from`, asked)
  if (answered === undefined) return { kind, from }
  const to = readDay(`${field} to`, answered)
  if (to < from) throw new InputError(`${field}: ends on ${to}, before it begins on ${from}`)
  return { kind, from, to }
}

/** Nothing here knows the present: an open pause needs to be told. */
function todayOf(
  { today }: DeadlineInput,
  pauses: readonly Pause[],
  receivedOn: CivilDate,
  readDay: ReadDay,
): CivilDate {
  if (today !== undefined) return readDay('today', today)
  if (pauses.every(({ to }) => to !== undefined)) return receivedOn
  throw new InputError('today: a pause has no end; say with today up to which day it counts')
}
