import type { NewOutgoingLetter } from '@privacy-desk/core/ports/letter-outbox.js'
import type { Store } from '@privacy-desk/core/ports/store.js'
import type { LetterId } from '@privacy-desk/core/requests/request-letter.js'
import { describe, expect, test } from 'vitest'
import { at, following, itemId, opening, reference } from './samples.js'
import type { StoreOfTest } from './store-for-each.js'

/** The nth letter of the first sample stream. */
function newLetter(n: number, change: Partial<NewOutgoingLetter> = {}): NewOutgoingLetter {
  const letter = `L${n}` as LetterId
  return {
    id: `row-${n}`,
    stream: reference(1),
    letter,
    content: itemId(n),
    dueAt: at(0),
    ...change,
  }
}

async function released(store: Store, ...outgoing: NewOutgoingLetter[]): Promise<void> {
  await store.events.append(opening(reference(1), { outgoing }))
}

async function begun(store: Store): Promise<void> {
  await released(store, newLetter(1))
  await store.outbox.claimDue(at(1), at(5), 10)
  await store.outbox.begin('row-1', at(2), at(9))
}

/** Letters that wait to be sent, and what becomes of them. */
export function outboxPromises(store: StoreOfTest): void {
  describe('letters', () => {
    test('come in with an append, each of a request once for ever', async () => {
      await released(store(), newLetter(1), newLetter(2, { dueAt: at(3) }))
      const twin = newLetter(1, { id: 'row-9' })
      await store().events.append(following(reference(1), 1, { outgoing: [twin] }))
      const { outbox } = store()
      expect(await outbox.letter('row-9')).toBeNull()
      expect(await outbox.letter('row-1')).toStrictEqual({
        ...newLetter(1),
        status: 'waiting',
        attempts: 0,
      })
      expect((await outbox.claimDue(at(1), at(5), 10)).map(({ id }) => id)).toEqual(['row-1'])
    })

    test('are claimed and begun by one of many at once', async () => {
      await released(store(), newLetter(1), newLetter(2))
      const { outbox } = store()
      const sweeps = [1, 2, 3].map(() => outbox.claimDue(at(1), at(5), 10))
      const claimed = (await Promise.all(sweeps)).flat()
      expect(claimed.map(({ id, status }) => [id, status]).sort()).toEqual([
        ['row-1', 'queued'],
        ['row-2', 'queued'],
      ])
      const callers = [1, 2, 3, 4].map(() => outbox.begin('row-1', at(2), at(9)))
      const winners = (await Promise.all(callers)).filter((it) => it !== null)
      expect(winners).toStrictEqual([{ ...newLetter(1), status: 'sending', attempts: 1 }])
    })

    test('are begun anew after a sender died before anything left', async () => {
      await begun(store())
      const { outbox } = store()
      expect(await outbox.begin('row-1', at(8), at(20))).toBeNull()
      expect(await outbox.claimDue(at(9), at(20), 10)).toMatchObject([{ status: 'queued' }])
      expect(await outbox.begin('row-1', at(9), at(20))).toMatchObject({ attempts: 2 })
      expect(await outbox.beginData('row-1', 1, at(30)), 'the dead one, come back').toBe(false)
      expect(await outbox.beginData('row-1', 2, at(30))).toBe(true)
      expect(await outbox.beginData('row-1', 2, at(30)), 'twice').toBe(false)
    })

    test('are never begun again once the message may have left', async () => {
      await begun(store())
      const { outbox } = store()
      expect(await outbox.beginData('row-1', 1, at(30))).toBe(true)
      expect(await outbox.begin('row-1', at(10), at(40))).toBeNull()
      expect(await outbox.claimDue(at(29), at(40), 10)).toEqual([])
      for (const minute of [30, 60]) {
        const claimed = await outbox.claimDue(at(minute), at(minute + 10), 10)
        expect(claimed).toMatchObject([{ id: 'row-1', status: 'interrupted' }])
        expect(await outbox.begin('row-1', at(minute), at(99))).toBeNull()
      }
      await outbox.markFailed('row-1', 'uncertain')
      expect(await outbox.claimDue(at(99), at(100), 10)).toEqual([])
    })

    test('are put back by the attempt that has them, and by no other', async () => {
      await begun(store())
      const { outbox } = store()
      await outbox.putBack('row-1', 0, 'smtp-451', at(30))
      expect(await outbox.letter('row-1')).toMatchObject({ status: 'sending' })
      await outbox.beginData('row-1', 1, at(30))
      await outbox.putBack('row-1', 1, 'smtp-451', at(30))
      expect(await outbox.letter('row-1')).toMatchObject({ status: 'waiting', failure: 'smtp-451' })
      expect(await outbox.claimDue(at(29), at(40), 10)).toEqual([])
      expect(await outbox.claimDue(at(30), at(40), 10)).toMatchObject([{ status: 'queued' }])
    })

    test('are sent once and for all, unless they come back', async () => {
      await begun(store())
      const { outbox } = store()
      await outbox.markBounced(reference(1), 'L1' as LetterId, 'dsn-5.1.1')
      await outbox.markSent('row-1', at(3))
      await outbox.markFailed('row-1', 'smtp-550')
      await outbox.putBack('row-1', 1, 'smtp-451', at(4))
      await outbox.markSent('row-1', at(9))
      const sent = { ...newLetter(1), status: 'sent', attempts: 1, sentAt: at(3) }
      expect(await outbox.letter('row-1')).toStrictEqual(sent)
      expect(await outbox.claimDue(at(60), at(65), 10)).toEqual([])
      await outbox.markBounced(reference(1), 'L1' as LetterId, 'dsn-5.1.1')
      expect(await outbox.letter('row-1')).toMatchObject({
        status: 'bounced',
        failure: 'dsn-5.1.1',
      })
    })

    test('turn out to be sent although they were given up', async () => {
      await begun(store())
      await store().outbox.markFailed('row-1', 'uncertain')
      await store().outbox.markSent('row-1', at(9))
      expect(await store().outbox.letter('row-1')).toMatchObject({ status: 'sent', sentAt: at(9) })
    })

    test('that failed, came back or are late are listed, the newest first, page by page', async () => {
      const letters = [1, 2, 3, 4].map((n) => newLetter(n, { dueAt: at(n) }))
      await released(store(), ...letters)
      const { outbox } = store()
      await outbox.markFailed('row-3', 'smtp-550')
      await outbox.markSent('row-2', at(5))
      await outbox.markBounced(reference(1), 'L2' as LetterId, 'dsn-5.1.1')
      const listed = async (overdue: number) =>
        (await outbox.troubled(at(overdue), 10)).map(({ id }) => id)
      expect(await listed(0)).toEqual(['row-3', 'row-2'])
      expect(await listed(2)).toEqual(['row-3', 'row-2', 'row-1'])
      const [newest] = await outbox.troubled(at(9), 1)
      expect(newest?.id).toBe('row-4')
      const next = await outbox.troubled(at(9), 2, newest)
      expect(next.map(({ id }) => id)).toEqual(['row-3', 'row-2'])
    })
  })
}
