import type { RequestFilter, RequestRow } from '@privacy-desk/core/ports/event-store.js'
import type { Store } from '@privacy-desk/core/ports/store.js'
import { describe, expect, test } from 'vitest'
import { day, memberId, opening, personId, reference, row } from './samples.js'
import type { StoreOfTest } from './store-for-each.js'

const anna = memberId('anna')
const bert = memberId('bert')

/** What `ports/event-store.ts` promises of the list of requests. */
export function requestListPromises(store: StoreOfTest): void {
  describe('the list of requests', () => {
    test('is ordered by safe due day, then by reference', async () => {
      await fill(store(), [
        { dueSafe: day('2026-04-02') },
        { dueSafe: day('2026-04-01') },
        { dueSafe: day('2026-04-02') },
        { dueSafe: day('2026-03-31') },
      ])
      expect(await listed(store(), {})).toEqual([4, 2, 1, 3].map(reference))
    })

    test('holds whole rows, with owner and outcome where they exist', async () => {
      const rows = [{ owner: anna, outcome: 'refused', status: 'closed' } as const, {}]
      await fill(store(), rows)
      expect(await store().events.requests({ limit: 10 })).toStrictEqual(
        rows.map((change, index) => row(reference(index + 1), change)),
      )
    })

    test('goes on after the last reference of the page before', async () => {
      await fill(store(), [
        { dueSafe: day('2026-04-03') },
        { dueSafe: day('2026-04-01') },
        { dueSafe: day('2026-04-01') },
        { dueSafe: day('2026-04-02') },
      ])
      expect(await listed(store(), { limit: 2 })).toEqual([2, 3].map(reference))
      expect(await listed(store(), { limit: 2, after: reference(3) })).toEqual(
        [4, 1].map(reference),
      )
      expect(await listed(store(), { limit: 2, after: reference(1) })).toEqual([])
      expect(await listed(store(), { limit: 2, after: reference(99) })).toEqual([])
    })

    test('may hold open requests only, or closed ones; an answered one is still open', async () => {
      await fill(store(), [{ status: 'answered' }, { status: 'closed' }, { status: 'received' }])
      expect(await listed(store(), { open: true })).toEqual([1, 3].map(reference))
      expect(await listed(store(), { open: false })).toEqual([2].map(reference))
      expect(await listed(store(), {})).toEqual([1, 2, 3].map(reference))
    })

    test('may be asked by owner, by reporter and by person', async () => {
      await fill(store(), [
        { owner: anna, reporter: bert },
        { owner: bert, reporter: bert, person: personId(2) },
        { reporter: anna, person: personId(2) },
      ])
      expect(await listed(store(), { owner: anna })).toEqual([1].map(reference))
      expect(await listed(store(), { reporter: bert })).toEqual([1, 2].map(reference))
      expect(await listed(store(), { person: personId(2) })).toEqual([2, 3].map(reference))
      expect(await listed(store(), { person: personId(2), owner: bert })).toEqual([reference(2)])
      expect(await listed(store(), { owner: memberId('nobody') })).toEqual([])
    })

    test('may be asked for those that need a human, among the open ones', async () => {
      await fill(store(), [
        { needsHuman: true },
        {},
        { needsHuman: true, status: 'closed' },
        { needsHuman: true, dueSafe: day('2026-03-30') },
      ])
      expect(await listed(store(), { needsHuman: true, open: true })).toEqual([4, 1].map(reference))
      expect(await listed(store(), { needsHuman: false })).toEqual([reference(2)])
      expect(await store().events.countRequests({ needsHuman: true })).toBe(3)
    })

    test('may be asked by who is involved, as owner or as reporter', async () => {
      await fill(store(), [
        { owner: anna, reporter: bert },
        { owner: bert, reporter: bert },
        { reporter: anna },
      ])
      expect(await listed(store(), { involved: anna })).toEqual([1, 3].map(reference))
      expect(await store().events.countRequests({ involved: anna })).toBe(2)
    })

    test('may be asked by status and by what was due before a day', async () => {
      await fill(store(), [
        { status: 'received', dueSafe: day('2026-03-30') },
        { status: 'confirmed', dueSafe: day('2026-04-01') },
        { status: 'answered', dueSafe: day('2026-03-30') },
      ])
      const late = { statuses: ['received', 'confirmed'], dueBefore: day('2026-04-01') } as const
      expect(await listed(store(), late)).toEqual([reference(1)])
      expect(await store().events.countRequests({ statuses: ['received', 'confirmed'] })).toBe(2)
    })

    test('gives back all dates that were computed, and none where none were', async () => {
      const milestones = { acknowledge: '2026-03-20', respond: '2026-04-01/2026-04-02' }
      await fill(store(), [{ milestones }, {}])
      const [one, other] = await store().events.requests({ limit: 2 })
      expect(one?.milestones).toEqual(milestones)
      expect(other).not.toHaveProperty('milestones')
    })

    test('is counted by the same filters', async () => {
      await fill(store(), [{ owner: anna }, { owner: anna, status: 'closed' }, { owner: bert }])
      const { events } = store()
      expect(await events.countRequests({})).toBe(3)
      expect(await events.countRequests({ owner: anna })).toBe(2)
      expect(await events.countRequests({ owner: anna, open: true })).toBe(1)
      expect(await events.countRequests({ person: personId(7) })).toBe(0)
    })
  })
}

async function fill(store: Store, rows: readonly Partial<RequestRow>[]): Promise<void> {
  for (const [index, change] of rows.entries()) {
    const stream = reference(index + 1)
    await store.events.append(opening(stream, { row: row(stream, change) }))
  }
}

async function listed(store: Store, filter: Partial<RequestFilter>): Promise<string[]> {
  const rows = await store.events.requests({ limit: 10, ...filter })
  return rows.map((it) => it.reference)
}
