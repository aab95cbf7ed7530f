import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Handover } from '@privacy-desk/core/intake/handover.js'
import type { Read } from '@privacy-desk/teams/inbound/arrival.js'
import { readArrival } from '@privacy-desk/teams/inbound.js'
import { fixture } from './fixture.js'

/** When the arrivals of these tests come. */
const at = toInstant('2026-03-09T08:15:30Z')

/** What the app makes of an activity. */
export const read = (name: string, change: object = {}): Read =>
  readArrival(fixture(name, change), at)

/** The same where it must be an arrival. */
export function arrival(name: string, change: object = {}) {
  const made = read(name, change)
  if (made.kind !== 'arrival') throw new Error(`no arrival but ${made.kind}`)
  return made.arrival
}

/** A handover with these parts. */
export const handOver = (parts: Partial<Handover>) => ({
  kind: 'handover',
  handover: { platform: 'teams', at, ...parts },
})
