import { link } from '@privacy-desk/core/audit/link.js'
import type { EventRecord } from '@privacy-desk/core/ports/event-store.js'
import type { RequestEvent } from '@privacy-desk/core/requests/events.js'
import fc from 'fast-check'
import {
  at,
  day,
  itemId,
  memberId,
  personId,
  received,
  reference,
} from '../../contracts/samples.js'

/** Any event of a request, for chains; not in an order that a request could take. */
export const anyEvent: fc.Arbitrary<RequestEvent> = fc.oneof(
  fc.nat(99).map((n) => received(reference(n), personId(n))),
  fc.nat(99).map((n): RequestEvent => ({ type: 'reading-corrected', message: itemId(n) })),
  fc.constant<RequestEvent>({ type: 'request-confirmed' }),
  fc.string().map((stage): RequestEvent => ({ type: 'reminder-acknowledged', stage })),
  fc.constantFrom('anna', 'bert').map((owner): RequestEvent => {
    return { type: 'owner-assigned', owner: memberId(owner), how: 'taken' }
  }),
  fc.nat(99).map((n): RequestEvent => {
    return { type: 'request-closed', outcome: 'refused', note: itemId(n) }
  }),
  fc.constant<RequestEvent>({
    type: 'deadlines-moved',
    from: day('2026-04-01'),
    to: day('2026-04-02'),
    because: 'law-or-holidays-changed',
  }),
)

/** A linked stream of one event or more, each a decision of its own. */
export function anyStream(stream: string): fc.Arbitrary<readonly EventRecord[]> {
  return fc.array(anyEvent, { minLength: 1, maxLength: 6 }).map((events) => {
    let records: readonly EventRecord[] = []
    for (const [index, event] of events.entries()) {
      const happened = { at: at(index), by: memberId('anna'), events: [event] }
      records = [...records, ...link(stream, records, happened)]
    }
    return records
  })
}
