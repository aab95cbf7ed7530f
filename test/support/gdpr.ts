import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { deadlines } from '@privacy-desk/core/regimes/deadlines.js'
import type { DeadlineFacts, PauseKind } from '@privacy-desk/core/regimes/facts.js'
import { milestone } from '@privacy-desk/core/regimes/milestone.js'
import type { MilestoneName, Timetable } from '@privacy-desk/core/regimes/timetable.js'
import type { RequestType } from '@privacy-desk/core/requests/request-type.js'
import { calendarOf, shippedLaw } from './shipped-law.js'

/** The shipped GDPR. */
export const gdpr = shippedLaw('gdpr')

/** Facts of a request for access, with days as plain text. */
export function requestFacts(
  received: string,
  more: {
    readonly types?: readonly RequestType[]
    readonly pauses?: readonly { kind: PauseKind; from: string; to?: string }[]
    readonly extendedOn?: string
    readonly today?: string
  } = {},
): DeadlineFacts {
  return {
    receivedOn: toCivilDate(received),
    types: more.types ?? ['access'],
    pauses: (more.pauses ?? []).map(({ kind, from, to }) => ({
      kind,
      from: toCivilDate(from),
      ...(to === undefined ? {} : { to: toCivilDate(to) }),
    })),
    today: toCivilDate(more.today ?? received),
    ...(more.extendedOn === undefined ? {} : { extendedOn: toCivilDate(more.extendedOn) }),
  }
}

/** The GDPR's timetable of a request. */
export function gdprTimetable(place: string, ...facts: Parameters<typeof requestFacts>): Timetable {
  return deadlines(requestFacts(...facts), gdpr, calendarOf(place))
}

/** Both dates of a milestone; for laws that count days. */
export function datesOf(timetable: Timetable, name: MilestoneName) {
  const found = milestone(timetable, name)
  if (found === undefined) throw new Error(`${timetable.law} has no milestone ${name} here`)
  const { safe, latest, steps } = found
  if (safe.unit !== 'day' || latest.unit !== 'day') throw new Error(`${name} is not in days`)
  return { safe: safe.day, latest: latest.day, steps }
}
