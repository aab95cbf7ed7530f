import { addMonths as addCivilMonths } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import type { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import { deadlines } from '@privacy-desk/core/regimes/deadlines.js'
import type { DeadlineFacts } from '@privacy-desk/core/regimes/facts.js'
import { addMonths } from 'date-fns/addMonths'
import { bench, describe } from 'vitest'
import { everyDay } from '../test/support/every-day.js'

/** Two years: a weekend, a holiday and a leap day are among them as often as in life. */
const days = everyDay('2027-01-01', '2028-12-31')
const dates = days.map((day) => new Date(`${day}T00:00:00Z`))

const catalogue = readCatalogue()
const germany = catalogue.calendar({ country: 'DE' })
const england = catalogue.calendar({ country: 'GB', region: 'ENG' })
const california = catalogue.calendar({ country: 'US', region: 'CA' })
const gdpr = law('gdpr')
const uk = law('uk-gdpr')
const ccpa = law('us-ca-ccpa')

const plain = days.map((receivedOn) => request(receivedOn))
const paused = days.map((receivedOn) => ({
  ...request(receivedOn),
  pauses: [{ kind: 'identity', from: receivedOn, to: addCivilMonths(receivedOn, 1) }] as const,
  extendedOn: receivedOn,
}))

/** Years are laid out when they are first asked for; that is not what is measured here. */
for (const place of [germany, england, california]) {
  for (const day of everyDay('2027-01-01', '2029-12-31')) place.isWorkingDay(day)
}

let at = 0
const next = () => (at = (at + 1) % days.length)

describe('one month from a day', () => {
  bench('bare date-fns arithmetic', () => {
    const from = dates[next()]
    if (from !== undefined) addMonths(from, 1)
  })

  bench('the same on a civil date', () => {
    const from = days[next()]
    if (from !== undefined) addCivilMonths(from, 1)
  })

  bench('all dates of a GDPR request, with every step explained', () => {
    compute(plain, gdpr, germany)
  })

  bench('the same, paused and extended', () => {
    compute(paused, gdpr, germany)
  })

  bench('all dates of a UK GDPR request, paused and extended', () => {
    compute(paused, uk, england)
  })

  bench('all dates of a CCPA request', () => {
    compute(plain, ccpa, california)
  })
})

describe('looking up whether a day is a working day', () => {
  bench('a thousand times, which a millisecond is enough for', () => {
    for (let time = 0; time < 1000; time += 1) {
      const day = days[next()]
      if (day !== undefined) germany.isWorkingDay(day)
    }
  })
})

function law(id: string) {
  const found = catalogue.regimes.get(id)
  if (found === undefined) throw new Error(`no law ${id}`)
  return found
}

function request(receivedOn: ReturnType<typeof toCivilDate>): DeadlineFacts {
  return { receivedOn, types: ['access'], pauses: [], today: receivedOn }
}

function compute(
  all: readonly DeadlineFacts[],
  ...[regime, calendar]: [ReturnType<typeof law>, typeof germany]
) {
  const facts = all[next()]
  if (facts !== undefined) deadlines(facts, regime, calendar)
}
