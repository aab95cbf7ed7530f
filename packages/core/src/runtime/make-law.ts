import { clockData } from '../breaches/clocks/clock-data.js'
import { lawOfPlace } from '../breaches/clocks/law-of-place.js'
import type { CivilDate } from '../calendar/civil-date.js'
import { holidayKey, readHolidayKey } from '../calendar/holiday-key.js'
import type { DeskFile } from '../config/desk-file.js'
import type { Law, LawName } from '../desk/deps.js'
import type { Catalogue } from '../regimes/catalogue.js'
import { deadlines } from '../regimes/deadlines.js'
import type { DeadlineFacts } from '../regimes/facts.js'
import type { Regime } from '../regimes/load.js'
import { typesOnTheClock } from '../requests/at-once.js'
import { clockStart } from '../requests/clock-start.js'
import type { Request } from '../requests/request.js'

/**
 * The laws and working days of one organisation.
 * @throws RangeError when `desk.yaml` names a law or a place that there is none of
 */
export function makeLaw({ regimes, calendar }: Catalogue, { organisation }: DeskFile): Law {
  const place = readHolidayKey(organisation.holidays)
  if (place === undefined) throw new RangeError(`no holidays known for ${organisation.holidays}`)
  const extra = organisation.extraHolidays.map(({ date, name, source }) => ({
    date,
    name: `${name}; set by this desk: ${source}`,
  }))
  const days = calendar({ ...place, extra, zone: organisation.zone })
  const law = (id: string): Regime => {
    const found = regimes.get(id)
    if (found === undefined)
      throw new RangeError(`there is no law ${id}; known: ${[...regimes.keys()].join(', ')}`)
    return found
  }
  law(organisation.regime)
  return {
    calendar: days,
    laws: lawNames([...regimes.values()], organisation.regime),
    frequency: (id) => regimes.get(id)?.duties.frequency ?? [],
    timetable: (request, today) => deadlines(factsOf(request, today), law(request.regime), days),
    place: holidayKey(place),
    breachLaw: lawOfPlace(place)?.regime ?? organisation.regime,
    breachLaws: (ids) =>
      ids.flatMap((id) => {
        const regime = regimes.get(id)
        const place = clockData.laws.find((one) => one.regime === id)?.workingDaysOf
        const counted = place === undefined ? days : calendar(place)
        return regime === undefined ? [] : [{ regime, calendar: counted }]
      }),
  }
}

/** The laws that set a period for requests, not for breaches alone. */
function lawNames(regimes: readonly Regime[], own: string): readonly LawName[] {
  return regimes
    .filter(({ clocks }) => clocks.some(({ event }) => event === 'receipt'))
    .map(({ id, law }) => ({ id, law }))
    .sort((one, other) => rank(one) - rank(other) || one.law.localeCompare(other.law, 'en'))

  function rank({ id }: LawName): number {
    return id === own ? 0 : 1
  }
}

/** What the law needs to know of a request. */
function factsOf(request: Request, today: CivilDate): DeadlineFacts {
  const { types, pauses, extension } = request
  return {
    receivedOn: clockStart(request),
    types: typesOnTheClock(types),
    pauses,
    today,
    ...(extension === undefined ? {} : { extendedOn: extension.notifiedOn }),
  }
}
