import type { AppendResult } from '@privacy-desk/core/ports/event-store.js'
import { describe, expect, test } from 'vitest'
import {
  eventRecord,
  following,
  inbound,
  newNotice,
  opening,
  received,
  reference,
  row,
} from './samples.js'
import type { StoreOfTest } from './store-for-each.js'

const first = reference(1)
const second = reference(2)

/** What `ports/event-store.ts` promises of an append. */
export function appendPromises(store: StoreOfTest): void {
  describe('an append', () => {
    test('on an older, a newer or a missing version is a conflict and changes nothing', async () => {
      const { events } = store()
      await events.append(opening(first))
      await events.append(following(first, 1))
      const late = [opening(first, { inboundId: 'late' }), following(first, 1, { inboundId: 'b' })]
      const early = [following(first, 3), following(second, 1)]
      for (const change of [...late, ...early]) {
        expect(await events.append(change), JSON.stringify(change)).toBe('conflict')
      }
      expect(await events.read(first)).toHaveLength(2)
      expect((await events.request(first))?.version).toBe(2)
      expect(await events.streams(null, 10)).toEqual([first])
    })

    test('has one winner when many start from the same version at once', async () => {
      const { events } = store()
      await events.append(opening(first))
      const changes = Array.from({ length: 8 }, (_, n) =>
        following(first, 1, { inboundId: `slack:action:${n}` }),
      )
      const results = await Promise.all(changes.map((change) => events.append(change)))
      expect(tally(results)).toEqual({ appended: 1, conflict: 7 })
      expect(await events.read(first)).toHaveLength(2)
    })

    test('that lost leaves its inbound free for another try', async () => {
      const { events } = store()
      await events.append(opening(first))
      const lost = following(first, 4, { inboundId: 'slack:action:again' })
      const retried = following(first, 1, { inboundId: 'slack:action:again' })
      expect([await events.append(lost), await events.append(retried)]).toEqual([
        'conflict',
        'appended',
      ])
    })

    test('of an inbound seen before changes nothing, on whatever stream and version', async () => {
      const { events, notices } = store()
      await events.append(opening(first, { inboundId: 'slack:event:Ev1' }))
      const again = { inboundId: 'slack:event:Ev1', plan: [newNotice(1)] }
      for (const change of [
        opening(first, again),
        following(first, 1, again),
        opening(second, again),
      ]) {
        expect(await events.append(change)).toBe('already-handled')
      }
      expect(await events.read(first)).toHaveLength(1)
      expect(await events.read(second)).toEqual([])
      expect(await notices.noticesOf(first)).toEqual([])
    })

    test('of one inbound that arrives many times at once is done once', async () => {
      const { events } = store()
      const changes = Array.from({ length: 8 }, (_, n) =>
        opening(reference(n < 4 ? 1 : n), { inboundId: 'slack:event:Ev1' }),
      )
      const results = await Promise.all(changes.map((change) => events.append(change)))
      expect(tally(results)).toEqual({ appended: 1, 'already-handled': 7 })
      expect(await events.streams(null, 10)).toHaveLength(1)
    })

    test('that went through tells of its inbound, one that lost does not', async () => {
      const { events, inbox } = store()
      await inbox.putInbound(inbound(1))
      await events.append(opening(first, { inboundId: 'won' }))
      await events.append(opening(first, { inboundId: 'lost' }))
      expect(await events.isHandled('won')).toBe(true)
      expect(await events.isHandled('lost')).toBe(false)
      expect(await events.isHandled(inbound(1).id)).toBe(false)
    })

    test('is the first handling of an inbound that only lies in the inbox', async () => {
      const { events, inbox } = store()
      await inbox.putInbound(inbound(1))
      expect(await events.append(opening(first, { inboundId: inbound(1).id }))).toBe('appended')
    })

    test('replaces the row whole, so that a value that went away is gone', async () => {
      const { events } = store()
      const closed = row(first, { status: 'closed', outcome: 'withdrawn' })
      await events.append(opening(first, { row: closed }))
      expect(await events.request(first)).toStrictEqual(closed)
      const reopened = row(first, { version: 2, status: 'in-progress', types: ['question'] })
      await events.append(following(first, 1, { row: reopened }))
      expect(await events.request(first)).toStrictEqual(reopened)
    })

    test('is written whole or not at all', async () => {
      const { events, notices } = store()
      await events.append(opening(first, { plan: [newNotice(1)] }))
      const taken = { ...newNotice(1), key: `${first}/another/member:anna/1` }
      const broken = following(first, 1, {
        plan: [newNotice(2), taken],
        cancel: [newNotice(1).key],
      })
      await expect(events.append(broken)).rejects.toThrow()
      expect(await events.read(first)).toHaveLength(1)
      expect(await events.request(first)).toStrictEqual(row(first))
      expect((await notices.noticesOf(first)).map((it) => [it.id, it.status])).toEqual([
        [newNotice(1).id, 'planned'],
      ])
      expect(await events.append({ ...broken, plan: [] }), 'its inbound is still free').toBe(
        'appended',
      )
    })

    test('keeps optional parts of an event apart from missing ones', async () => {
      const { events } = store()
      const event = { ...received(first), needsHuman: 'unreadable-mail' }
      const records = [{ ...eventRecord(first, 1, event), by: 'desk' as const }]
      await events.append(opening(first, { records }))
      expect(await events.read(first)).toStrictEqual(records)
    })
  })
}

function tally(results: readonly AppendResult[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const result of results) counts[result] = (counts[result] ?? 0) + 1
  return counts
}
