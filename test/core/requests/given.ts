import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import type { MemberId } from '@privacy-desk/core/people/member.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import { deadlines } from '@privacy-desk/core/regimes/deadlines.js'
import type { Timetable } from '@privacy-desk/core/regimes/timetable.js'
import type { Command } from '@privacy-desk/core/requests/command.js'
import { decide } from '@privacy-desk/core/requests/decide.js'
import type { Decision } from '@privacy-desk/core/requests/decision.js'
import type { RequestEvent } from '@privacy-desk/core/requests/events.js'
import { replay } from '@privacy-desk/core/requests/evolve.js'
import type { Request } from '@privacy-desk/core/requests/request.js'
import type { ItemId, PersonId } from '@privacy-desk/core/vault/ids.js'

export const day = toCivilDate
export const olga = 'olga' as MemberId
export const omar = 'omar' as MemberId
export const reason = 'sealed-reason' as ItemId

const { regimes, calendar } = readCatalogue()
const germany = calendar({ country: 'DE' })

export const received: RequestEvent = {
  type: 'request-received',
  reference: 'PR-2026-0001',
  person: 'person-1' as PersonId,
  message: 'message-1' as ItemId,
  platform: 'slack',
  reporter: 'slack:U0EMPLOYEE' as MemberId,
  receivedOn: day('2026-03-05'),
  receivedBecause: 'original-date',
  types: ['erasure'],
  language: 'en',
  regime: 'gdpr',
}

export const confirmed: RequestEvent = { type: 'request-confirmed' }
export const taken: RequestEvent = { type: 'owner-assigned', owner: olga, how: 'taken' }
export const answered: RequestEvent = {
  type: 'request-answered',
  outcome: 'fulfilled',
  on: day('2026-03-20'),
}
export const closed: RequestEvent = { type: 'request-closed', outcome: 'fulfilled' }
export const extended: RequestEvent = {
  type: 'deadline-extended',
  ground: 'complexity',
  reason,
  notifiedOn: day('2026-03-20'),
}

/** The dates of a request under the GDPR, in Germany. */
export function timetableOf(request: Request, today: string): Timetable {
  const gdpr = regimes.get('gdpr')
  if (gdpr === undefined) throw new Error('gdpr.yaml is missing')
  const { receivedOn, types, pauses, extension } = request
  const extendedOn = extension === undefined ? {} : { extendedOn: extension.notifiedOn }
  const facts = { receivedOn, types, pauses, today: day(today), ...extendedOn }
  return deadlines(facts, gdpr, germany)
}

/** Given these events, what does a command do on that day? */
export function given(...events: readonly RequestEvent[]) {
  const request = replay(events)
  return {
    request,
    when: (command: Command, today = '2026-03-20'): Decision =>
      decide(request, command, {
        today: day(today),
        timetable: request === null ? null : timetableOf(request, today),
        timetableOf: (other) => timetableOf(other, today),
      }),
  }
}
