import { describe, expect, test } from 'vitest'
import { planned, statuses } from './notices-in.js'
import { at, newNotice } from './samples.js'
import type { StoreOfTest } from './store-for-each.js'

const id = (n: number) => newNotice(n).id

/** Notices as the sweep takes them for the queue. */
export function noticeSweepPromises(store: StoreOfTest): void {
  describe('in a sweep', () => {
    test('are claimed when due and not before, the longest waiting first', async () => {
      const { notices } = store()
      await planned(
        store(),
        newNotice(1, { dueAt: at(30) }),
        newNotice(2, { dueAt: at(10) }),
        newNotice(3, { dueAt: at(20) }),
        newNotice(4, { dueAt: at(31) }),
      )
      expect(await notices.claimDue(at(9), at(14), 10)).toEqual([])
      const claimed = await notices.claimDue(at(30), at(35), 2)
      expect(claimed.map((it) => [it.id, it.status, it.attempts])).toEqual([
        [id(2), 'queued', 0],
        [id(3), 'queued', 0],
      ])
      expect((await notices.claimDue(at(30), at(35), 10)).map((it) => it.id)).toEqual([id(1)])
      expect(await notices.claimDue(at(30), at(35), 10)).toEqual([])
    })

    test('never go to two sweeps at once', async () => {
      const plan = Array.from({ length: 60 }, (_, n) => newNotice(n))
      await planned(store(), ...plan)
      const sweeps = Array.from({ length: 6 }, () => store().notices.claimDue(at(1), at(5), 15))
      const claimed = (await Promise.all(sweeps)).flat().map((it) => it.id)
      expect(new Set(claimed).size).toBe(claimed.length)
      const rest = await store().notices.claimDue(at(1), at(5), 60)
      expect([...claimed, ...rest.map((it) => it.id)].sort()).toEqual(plan.map((it) => it.id))
    })

    test('are claimed again when the lease of the claim ran out', async () => {
      const { notices } = store()
      await planned(store(), newNotice(1))
      await notices.claimDue(at(1), at(5), 10)
      expect(await notices.claimDue(at(4), at(9), 10)).toEqual([])
      expect(await notices.claimDue(at(6), at(11), 10)).toHaveLength(1)
      expect(await notices.claimDue(at(10), at(15), 10)).toEqual([])
    })

    test('are claimed again when a delivery died, with its attempt counted', async () => {
      const { notices } = store()
      await planned(store(), newNotice(1))
      await notices.claimDue(at(1), at(5), 10)
      await notices.beginDelivery(id(1), at(2), at(20))
      expect(await notices.claimDue(at(6), at(11), 10), 'the delivery has its own lease').toEqual(
        [],
      )
      const [again] = await notices.claimDue(at(21), at(26), 10)
      expect(again).toMatchObject({ id: id(1), status: 'queued', attempts: 1 })
    })

    test('are superseded while they wait, and never heard of again', async () => {
      const { notices } = store()
      await planned(store(), newNotice(1), newNotice(2), newNotice(3, { dueAt: at(60) }))
      await notices.claimDue(at(1), at(5), 10)
      await notices.beginDelivery(id(1), at(2), at(5))
      await notices.markSent(id(1), at(3), null)
      for (const n of [1, 2, 3]) await notices.markSuperseded(id(n))
      expect(await statuses(store())).toEqual({
        'stage-1': 'sent',
        'stage-2': 'superseded',
        'stage-3': 'superseded',
      })
      expect(await notices.beginDelivery(id(2), at(4), at(9))).toBeNull()
      expect(await notices.claimDue(at(90), at(95), 10)).toEqual([])
    })

    test('are superseded by whoever has begun to deliver them', async () => {
      const { notices } = store()
      await planned(store(), newNotice(1))
      await notices.claimDue(at(1), at(5), 10)
      await notices.beginDelivery(id(1), at(2), at(5))
      await notices.markSuperseded(id(1))
      expect(await statuses(store())).toEqual({ 'stage-1': 'superseded' })
      expect(await notices.nextDueAt()).toBeNull()
      expect(await notices.claimDue(at(90), at(95), 10)).toEqual([])
    })

    test('tell when the next one can be claimed', async () => {
      const { notices } = store()
      expect(await notices.nextDueAt()).toBeNull()
      await planned(store(), newNotice(1, { dueAt: at(20) }), newNotice(2, { dueAt: at(40) }))
      expect(await notices.nextDueAt()).toBe(at(20))
      expect(await notices.nextDueAt(['refresh'])).toBeNull()
      expect(await notices.nextDueAt(['refresh', 'reminder', 'card'])).toBe(at(20))
      await notices.claimDue(at(21), at(26), 10)
      expect(await notices.nextDueAt(), 'a claim ends with its lease').toBe(at(26))
      await notices.beginDelivery(id(1), at(22), at(30))
      expect(await notices.nextDueAt()).toBe(at(30))
      await notices.putBack(id(1), 'ratelimited', at(35))
      expect(await notices.nextDueAt()).toBe(at(35))
      await notices.claimDue(at(36), at(50), 10)
      await notices.beginDelivery(id(1), at(36), at(50))
      await notices.markSent(id(1), at(37), null)
      expect(await notices.nextDueAt()).toBe(at(40))
      await notices.markSuperseded(id(2))
      expect(await notices.nextDueAt()).toBeNull()
    })
  })
}
