/**
 * Run as a program by `machine-zone.test.ts` under several values of TZ: prints a digest of
 * everything in the calendar and the law that could depend on the machine's zone.
 */
import { createHash } from 'node:crypto'
import { addMonths } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { weekday } from '@privacy-desk/core/calendar/weekday.js'
import { civilDateAt, instantAt } from '@privacy-desk/core/calendar/zone.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import { deadlines } from '@privacy-desk/core/regimes/deadlines.js'
import { everyDay } from './every-day.js'

const { regimes, calendar } = readCatalogue()
const digest = createHash('sha256')
const gdpr = regimes.get('gdpr')
const zones = ['Europe/Sofia', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Pacific/Kiritimati']

/** A machine's zone shows at a turn of the day, of the year, or of the clocks. */
const isTurn = (day: string) => /-(?:0[349]|10|11)-|-(?:29|3[01]|01)$/.test(day)

for (const country of ['BG', 'NZ', 'TR', 'US']) {
  const place = calendar({ country })
  for (const day of everyDay('2027-01-01', '2028-12-31')) {
    digest.update(`${day} ${weekday(day)} ${place.holidayName(day)} ${addMonths(day, 1)}`)
    if (gdpr === undefined || country !== 'BG') continue
    const facts = { receivedOn: day, types: ['access'] as const, pauses: [], today: day }
    digest.update(JSON.stringify(deadlines(facts, gdpr, place)))
  }
}

for (const [id, country, zone] of [
  ['uk-gdpr', 'GB', 'Europe/London'],
  ['ca-pipeda', 'CA', 'America/Vancouver'],
  ['in-dpdp', 'IN', 'Asia/Kolkata'],
] as const) {
  const law = regimes.get(id)
  if (law === undefined) continue
  const place = calendar({ country, zone })
  for (const day of everyDay('2027-01-01', '2027-12-31')) {
    const base = { receivedOn: day, types: [], pauses: [], today: day }
    const breach = { event: 'breach-awareness', awareAt: toInstant(`${day}T12:17:00Z`) } as const
    digest.update(JSON.stringify(deadlines(base, law, place)))
    digest.update(JSON.stringify(deadlines({ ...base, ...breach }, law, place)))
  }
}

for (const zone of zones) {
  for (const day of everyDay('2027-01-01', '2027-12-31').filter(isTurn)) {
    for (const time of ['00:00', '01:45', '02:15', '02:30', '23:30']) {
      digest.update(instantAt(day, time, zone))
      digest.update(civilDateAt(toInstant(`${day}T${time}:00Z`), zone))
    }
  }
}

process.stdout.write(`${new Date(2026, 0, 1).getTimezoneOffset()} ${digest.digest('hex')}`)
