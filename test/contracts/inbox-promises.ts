import { describe, expect, test } from 'vitest'
import { at, inbound, personId, reference } from './samples.js'
import type { StoreOfTest } from './store-for-each.js'

/** What `ports/inbox.ts` promises. */
export function inboxPromises(store: StoreOfTest): void {
  describe('the inbox', () => {
    test('keeps what came in as it came in', async () => {
      const { inbox } = store()
      expect(await inbox.putInbound(inbound(1))).toBe('stored')
      expect(await inbox.inbound(inbound(1).id)).toStrictEqual(inbound(1))
      expect(await inbox.inbound('slack:event:EvNever')).toBeNull()
    })

    test('knows what it took before, and keeps the first', async () => {
      const { inbox } = store()
      await inbox.putInbound(inbound(1))
      expect(await inbox.putInbound(inbound(1, { person: personId(9) }))).toBe('known')
      expect(await inbox.inbound(inbound(1).id)).toStrictEqual(inbound(1))
    })

    test('takes one of many that arrive at once under one id', async () => {
      const { inbox } = store()
      const arrivals = Array.from({ length: 10 }, (_, n) =>
        inbox.putInbound(inbound(1, { person: personId(n) })),
      )
      const results = await Promise.all(arrivals)
      expect(results.filter((it) => it === 'stored')).toHaveLength(1)
      expect(results.filter((it) => it === 'known')).toHaveLength(9)
    })

    test('reserves one reference for it, however many readers ask at once', async () => {
      const { inbox } = store()
      await inbox.putInbound(inbound(1))
      const asked = Array.from({ length: 8 }, (_, n) =>
        inbox.reserveStream(inbound(1).id, reference(n + 1)),
      )
      const [first, ...others] = await Promise.all(asked)
      expect(new Set([first, ...others]).size).toBe(1)
      expect(await inbox.reserveStream(inbound(1).id, reference(99))).toBe(first)
      expect(await inbox.inbound(inbound(1).id)).toStrictEqual({ ...inbound(1), stream: first })
    })

    test('remembers what became of it, the last word counting whole', async () => {
      const { inbox } = store()
      await inbox.putInbound(inbound(1))
      await inbox.markInbound(inbound(1).id, { status: 'failed', failure: 'file_not_found' })
      expect(await inbox.inbound(inbound(1).id)).toStrictEqual({
        ...inbound(1),
        status: 'failed',
        failure: 'file_not_found',
      })
      await inbox.markInbound(inbound(1).id, { status: 'read', stream: reference(1) })
      expect(await inbox.inbound(inbound(1).id)).toStrictEqual({
        ...inbound(1),
        status: 'read',
        stream: reference(1),
      })
    })

    test('finds what lies unread for too long, the oldest first', async () => {
      const { inbox } = store()
      for (const n of [3, 1, 2, 4, 9]) await inbox.putInbound(inbound(n))
      await inbox.markInbound(inbound(1).id, { status: 'read', stream: reference(1) })
      await inbox.markInbound(inbound(4).id, { status: 'failed', failure: 'timeout' })
      expect((await inbox.unread(at(8), 10)).map((it) => it.id)).toEqual(
        [2, 3].map((n) => inbound(n).id),
      )
      expect(await inbox.unread(at(8), 1)).toStrictEqual([inbound(2)])
      expect(await inbox.unread(at(2), 10)).toEqual([])
    })

    test('lists what a human must look at, the oldest first', async () => {
      const { inbox } = store()
      for (const n of [3, 2, 1]) await inbox.putInbound(inbound(n))
      for (const n of [3, 1]) {
        await inbox.markInbound(inbound(n).id, { status: 'failed', failure: 'timeout' })
      }
      const failed = await inbox.failedInbound(10)
      expect(failed.map((it) => it.id)).toEqual([1, 3].map((n) => inbound(n).id))
      expect(await inbox.failedInbound(1)).toHaveLength(1)
    })
  })
}
