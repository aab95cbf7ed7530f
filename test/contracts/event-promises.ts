import { link } from '@privacy-desk/core/audit/link.js'
import { verifyStream } from '@privacy-desk/core/audit/verify-stream.js'
import { describe, expect, test } from 'vitest'
import {
  at,
  eventRecord,
  following,
  itemId,
  memberId,
  opening,
  received,
  reference,
  row,
} from './samples.js'
import type { StoreOfTest } from './store-for-each.js'

const first = reference(1)
const second = reference(2)

/** What `ports/event-store.ts` promises of references and streams. */
export function eventPromises(store: StoreOfTest): void {
  describe('references', () => {
    test('count up from 1 in each year', async () => {
      const { events } = store()
      expect(await events.nextReference(2026)).toBe('PR-2026-0001')
      expect(await events.nextReference(2026)).toBe('PR-2026-0002')
      expect(await events.nextReference(2027)).toBe('PR-2027-0001')
    })

    test('are never given twice, however many ask at once', async () => {
      const { events } = store()
      const taken = await Promise.all(
        Array.from({ length: 40 }, (_, n) => events.nextReference(2026 + (n % 2))),
      )
      expect(new Set(taken).size).toBe(40)
    })
  })

  describe('a stream', () => {
    test('that nobody wrote is empty and has no row', async () => {
      expect(await store().events.read(first)).toEqual([])
      expect(await store().events.request(first)).toBeNull()
    })

    test('is read back as it was written, oldest event first', async () => {
      const { events } = store()
      const records = [
        eventRecord(first, 1),
        eventRecord(first, 2),
        eventRecord(first, 3, { type: 'request-closed', outcome: 'refused', note: itemId(9) }),
      ]
      await events.append(opening(first, { records, row: row(first, { version: 3 }) }))
      await events.append(following(first, 3))
      expect(await events.read(first)).toStrictEqual([...records, eventRecord(first, 4)])
    })

    test('still verifies as a hash chain after it was stored', async () => {
      const { events } = store()
      const happened = { at: at(1), by: memberId('anna'), events: [received(first)] }
      const records = link(first, [], happened)
      await events.append(opening(first, { records }))
      const more = link(first, await events.read(first), { ...happened, by: 'desk' })
      await events.append(following(first, 1, { records: more }))
      expect(verifyStream(await events.read(first), first)).toEqual({ ok: true, length: 2 })
    })

    test('knows nothing of other streams', async () => {
      const { events } = store()
      await events.append(opening(first))
      await events.append(opening(second))
      expect(await events.read(second)).toStrictEqual([eventRecord(second, 1)])
    })

    test('is listed by name, page by page', async () => {
      const { events } = store()
      for (const n of [3, 1, 2]) await events.append(opening(reference(n)))
      expect(await events.streams(null, 2)).toEqual([reference(1), reference(2)])
      expect(await events.streams(reference(2), 2)).toEqual([reference(3)])
      expect(await events.streams(reference(3), 2)).toEqual([])
    })
  })
}
