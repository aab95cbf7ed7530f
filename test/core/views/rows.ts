import { addDays } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { reference } from '@privacy-desk/core/intents/reference.js'
import type { MemberId } from '@privacy-desk/core/people/member.js'
import type { RequestRow } from '@privacy-desk/core/ports/event-store.js'
import type { PersonId } from '@privacy-desk/core/vault/ids.js'

/** The first n requests of a list, one due each day. */
export function rows(n: number, change: Partial<RequestRow> = {}): readonly RequestRow[] {
  return Array.from({ length: n }, (_, at) => ({
    reference: reference(2026, at + 1),
    version: 1,
    status: 'in-progress',
    person: 'person' as PersonId,
    reporter: 'slack:U0EMPLOYEE' as MemberId,
    platform: 'slack',
    types: ['erasure'],
    regime: 'gdpr',
    receivedOn: toCivilDate('2026-03-05'),
    dueSafe: addDays(toCivilDate('2026-04-07'), at),
    dueLatest: addDays(toCivilDate('2026-04-07'), at),
    needsHuman: false,
    openedAt: toInstant('2026-03-06T08:00:00Z'),
    ...change,
  }))
}
