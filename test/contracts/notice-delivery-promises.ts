import type { Store } from '@privacy-desk/core/ports/store.js'
import { describe, expect, test } from 'vitest'
import { cancelled, planned } from './notices-in.js'
import { at, newNotice } from './samples.js'
import type { StoreOfTest } from './store-for-each.js'

const id = (n: number) => newNotice(n).id
const post = { platform: 'slack', conversation: 'C0DESK', message: '1772442000.000100' } as const

/** Notices as they are delivered. */
export function noticeDeliveryPromises(store: StoreOfTest): void {
  describe('in delivery', () => {
    test('are begun by one of many callers at once', async () => {
      await claimed(store())
      const callers = Array.from({ length: 10 }, () =>
        store().notices.beginDelivery(id(1), at(2), at(9)),
      )
      const winners = (await Promise.all(callers)).filter((it) => it !== null)
      expect(winners).toStrictEqual([{ ...newNotice(1), status: 'sending', attempts: 1 }])
    })

    test('are begun only after they were claimed', async () => {
      await planned(store(), newNotice(1))
      expect(await store().notices.beginDelivery(id(1), at(2), at(9))).toBeNull()
      expect(await store().notices.beginDelivery(id(2), at(2), at(9))).toBeNull()
    })

    test('are begun again when the lease of the last delivery ran out, and it shows', async () => {
      await begun(store())
      const { notices } = store()
      expect(await notices.beginDelivery(id(1), at(8), at(20))).toBeNull()
      const callers = Array.from({ length: 5 }, () => notices.beginDelivery(id(1), at(10), at(20)))
      const winners = (await Promise.all(callers)).filter((it) => it !== null)
      expect(winners.map((it) => it.attempts)).toEqual([2])
    })

    test('remember their post before they are settled, also for the next try', async () => {
      await begun(store())
      const { notices } = store()
      await notices.markPosted(id(1), post)
      const posted = { ...newNotice(1), status: 'sending', attempts: 1, post }
      expect(await notices.notice(id(1))).toStrictEqual(posted)
      await notices.putBack(id(1), 'broken', at(3))
      await notices.claimDue(at(4), at(9), 10)
      expect(await notices.beginDelivery(id(1), at(5), at(9))).toStrictEqual({
        ...posted,
        attempts: 2,
        failure: 'broken',
      })
      await notices.markSent(id(1), at(6), null)
      expect(await notices.notice(id(1))).toMatchObject({ status: 'sent', post })
    })

    test('are sent once: nothing afterwards takes that back', async () => {
      await begun(store())
      const { notices } = store()
      await notices.markSent(id(1), at(4), post)
      const sent = { ...newNotice(1), status: 'sent', attempts: 1, sentAt: at(4), post }
      expect(await notices.notice(id(1))).toStrictEqual(sent)
      await notices.putBack(id(1), 'timeout', at(5))
      await notices.markFailed(id(1), 'timeout')
      await notices.markSuperseded(id(1))
      await cancelled(store(), newNotice(1).key)
      expect(await notices.notice(id(1))).toStrictEqual(sent)
      expect(await notices.beginDelivery(id(1), at(60), at(65))).toBeNull()
      expect(await notices.claimDue(at(60), at(65), 10)).toEqual([])
    })

    test('are sent even where the news comes after the lease', async () => {
      await begun(store())
      const { notices } = store()
      await notices.claimDue(at(10), at(15), 10)
      await notices.markSent(id(1), at(11), null)
      expect(await notices.notice(id(1))).toStrictEqual({
        ...newNotice(1),
        status: 'sent',
        attempts: 1,
        sentAt: at(11),
      })
      expect(await notices.beginDelivery(id(1), at(12), at(17))).toBeNull()
    })

    test('are put back until a later time, with the reason and the attempt kept', async () => {
      await begun(store())
      const { notices } = store()
      await notices.putBack(id(1), 'ratelimited', at(30))
      expect(await notices.notice(id(1)), 'planned as before, for the same time').toStrictEqual({
        ...newNotice(1),
        status: 'planned',
        attempts: 1,
        failure: 'ratelimited',
      })
      expect(await notices.beginDelivery(id(1), at(31), at(40))).toBeNull()
      expect(await notices.claimDue(at(29), at(34), 10)).toEqual([])
      expect(await notices.claimDue(at(30), at(35), 10)).toHaveLength(1)
      expect((await notices.beginDelivery(id(1), at(31), at(40)))?.attempts).toBe(2)
    })

    test('are not brought back to life by a late failure', async () => {
      await begun(store())
      const { notices } = store()
      await notices.claimDue(at(10), at(15), 10)
      await cancelled(store(), newNotice(1).key)
      await notices.putBack(id(1), 'timeout', at(20))
      expect((await notices.notice(id(1)))?.status).toBe('cancelled')
      expect(await notices.claimDue(at(30), at(35), 10)).toEqual([])
    })

    test('that were given up are listed with the reason, and not tried again', async () => {
      const { notices } = store()
      await planned(store(), ...[3, 2, 1].map((n) => newNotice(n, { dueAt: at(n) })))
      await notices.claimDue(at(5), at(9), 10)
      for (const n of [1, 2, 3]) {
        await notices.beginDelivery(id(n), at(6), at(9))
        await notices.markFailed(id(n), 'channel_not_found')
      }
      const failed = await notices.failedNotices(10)
      expect(failed.map((it) => [it.id, it.failure])).toEqual(
        [1, 2, 3].map((n) => [id(n), 'channel_not_found']),
      )
      expect(await notices.failedNotices(2)).toHaveLength(2)
      expect(await notices.beginDelivery(id(1), at(60), at(65))).toBeNull()
      expect(await notices.claimDue(at(60), at(65), 10)).toEqual([])
      expect(await notices.nextDueAt()).toBeNull()
    })
  })
}

async function claimed(store: Store): Promise<void> {
  await planned(store, newNotice(1))
  await store.notices.claimDue(at(1), at(5), 10)
}

async function begun(store: Store): Promise<void> {
  await claimed(store)
  await store.notices.beginDelivery(id(1), at(2), at(9))
}
