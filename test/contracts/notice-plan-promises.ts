import { describe, expect, test } from 'vitest'
import { cancelled, planned, statuses } from './notices-in.js'
import { at, following, newNotice, opening, reference } from './samples.js'
import type { StoreOfTest } from './store-for-each.js'

/** Notices as they are planned and cancelled. */
export function noticePlanPromises(store: StoreOfTest): void {
  describe('planned outside an append', () => {
    test('are stored like those of an append; known keys are left as they are', async () => {
      const { notices } = store()
      await planned(store(), newNotice(1))
      const twin = newNotice(3, { key: newNotice(1).key })
      await notices.insert([twin, newNotice(2), newNotice(4, { key: newNotice(2).key })])
      await notices.insert([newNotice(2)])
      await notices.insert([])
      expect(await statuses(store())).toEqual({ 'stage-1': 'planned', 'stage-2': 'planned' })
      expect(await notices.claimDue(at(1), at(5), 10)).toHaveLength(2)
    })

    test('are inserted once by many at once', async () => {
      const { notices } = store()
      const twins = Array.from({ length: 8 }, (_, n) =>
        notices.insert([newNotice(n, { key: 'the same' })]),
      )
      await Promise.all(twins)
      expect(await notices.noticesOf(reference(1))).toHaveLength(1)
    })
  })

  describe('in an append', () => {
    test('are stored as planned, with nothing tried yet', async () => {
      await planned(store(), newNotice(1))
      const expected = { ...newNotice(1), status: 'planned', attempts: 0 }
      expect(await store().notices.notice(newNotice(1).id)).toStrictEqual(expected)
      expect(await store().notices.noticesOf(reference(1))).toStrictEqual([expected])
      expect(await store().notices.notice(newNotice(2).id)).toBeNull()
    })

    test('are listed by the time they are due, and only for their own stream', async () => {
      await planned(
        store(),
        newNotice(1, { dueAt: at(30) }),
        newNotice(2, { dueAt: at(10) }),
        newNotice(3, { dueAt: at(20) }),
      )
      const other = { stream: reference(2), key: 'other' }
      await store().events.append(opening(reference(2), { plan: [newNotice(4, other)] }))
      expect(Object.keys(await statuses(store()))).toEqual(['stage-2', 'stage-3', 'stage-1'])
    })

    test('exist once for each key, for ever', async () => {
      const twin = newNotice(2, { key: newNotice(1).key })
      await planned(store(), newNotice(1), twin)
      await store().events.append(
        following(reference(1), 1, { plan: [newNotice(3, { key: newNotice(1).key })] }),
      )
      await store().events.append(following(reference(1), 2, { cancel: [newNotice(1).key] }))
      const result = await store().events.append(following(reference(1), 3, { plan: [twin] }))
      expect(result, 'a notice known already is no failure').toBe('appended')
      const stored = await store().notices.noticesOf(reference(1))
      expect(stored.map((it) => [it.id, it.status])).toEqual([[newNotice(1).id, 'cancelled']])
    })

    test('are cancelled while they wait, planned or queued, and never claimed again', async () => {
      await planned(store(), newNotice(1), newNotice(2, { dueAt: at(50) }), newNotice(3))
      await store().notices.claimDue(at(1), at(5), 10)
      await cancelled(store(), newNotice(1).key, newNotice(2).key, 'no-such-key')
      expect(await statuses(store())).toEqual({
        'stage-1': 'cancelled',
        'stage-2': 'cancelled',
        'stage-3': 'queued',
      })
      expect(await store().notices.beginDelivery(newNotice(1).id, at(2), at(5))).toBeNull()
      const claimed = await store().notices.claimDue(at(90), at(95), 10)
      expect(claimed.map((it) => it.id)).toEqual([newNotice(3).id])
    })

    test('are not cancelled once they are being sent, sent, given up or superseded', async () => {
      const { notices } = store()
      const ids = [1, 2, 3, 4].map((n) => newNotice(n).id)
      await planned(store(), ...[1, 2, 3, 4].map((n) => newNotice(n)))
      await notices.claimDue(at(1), at(5), 10)
      for (const id of ids.slice(0, 3)) await notices.beginDelivery(id, at(2), at(9))
      await notices.markSent(newNotice(2).id, at(3), null)
      await notices.markFailed(newNotice(3).id, 'channel_not_found')
      await notices.markSuperseded(newNotice(4).id)
      await cancelled(store(), ...[1, 2, 3, 4].map((n) => newNotice(n).key))
      expect(Object.values(await statuses(store())).sort()).toEqual([
        'failed',
        'sending',
        'sent',
        'superseded',
      ])
    })

    test('are cancelled by their own stream only', async () => {
      await planned(store(), newNotice(1))
      await store().events.append(opening(reference(2), { cancel: [newNotice(1).key] }))
      expect(await statuses(store())).toEqual({ 'stage-1': 'planned' })
    })
  })
}
