import type { BreachRow, BreachViewer } from '@privacy-desk/core/ports/breach-store.js'
import type { Store } from '@privacy-desk/core/ports/store.js'
import { describe, expect, test } from 'vitest'
import { breach, breachFollowing, breachOpening, breachRow } from './breach-samples.js'
import { at, memberId, newNotice, opening, reference } from './samples.js'
import type { StoreOfTest } from './store-for-each.js'

const first = breach(1)
const anna = memberId('anna')
const dora = memberId('dora')
const staff: BreachViewer = { people: [memberId('olga')], seesOpen: true }
const stranger: BreachViewer = { people: [memberId('emil')], seesOpen: false }
const lead: BreachViewer = { people: [anna], seesOpen: true }

/** What `ports/breach-store.ts` promises. */
export function breachPromises(store: StoreOfTest): void {
  describe('breaches', () => {
    test('have numbers of their own, each given once', async () => {
      const { breaches, events } = store()
      await events.nextReference(2026)
      const taken = await Promise.all([1, 2, 3].map(() => breaches.nextReference(2026)))
      expect([...taken].sort()).toEqual([1, 2, 3].map(breach))
      expect(await breaches.nextReference(2027)).toBe('BR-2027-0001')
    })

    test('give back what was appended, and their row as it was last written', async () => {
      const { breaches } = store()
      const [one, two] = [breachOpening(first), breachFollowing(first, 1)]
      expect([await breaches.append(one), await breaches.append(two)]).toEqual([
        'appended',
        'appended',
      ])
      expect(await breaches.read(first)).toStrictEqual([...one.records, ...two.records])
      expect(await listed(store(), lead)).toStrictEqual([two.row])
      expect(await breaches.versionOf(first)).toBe(2)
    })

    test('lose a value that went away', async () => {
      const { breaches } = store()
      await breaches.append(breachOpening(first, { row: breachRow(first, { awareAt: at(1) }) }))
      await breaches.append(breachFollowing(first, 1, { row: breachRow(first, { version: 2 }) }))
      expect(await listed(store(), lead)).toStrictEqual([breachRow(first, { version: 2 })])
    })

    test('have one winner when many start from the same version at once', async () => {
      const { breaches } = store()
      await breaches.append(breachOpening(first))
      const changes = [1, 2, 3, 4].map((n) => breachFollowing(first, 1, { inboundId: `tick-${n}` }))
      const results = await Promise.all(changes.map((change) => breaches.append(change)))
      expect([...results].sort()).toEqual(['appended', 'conflict', 'conflict', 'conflict'])
    })

    test('share inbound ids with requests, so that no delivery counts twice', async () => {
      const { breaches, events } = store()
      await breaches.append(breachOpening(first, { inboundId: 'slack:event:Ev1' }))
      const again = opening(reference(1), { inboundId: 'slack:event:Ev1' })
      expect(await events.append(again)).toBe('already-handled')
      expect(await events.isHandled('slack:event:Ev1')).toBe(true)
    })

    test('plan and cancel their notices in the same append', async () => {
      const { breaches, notices } = store()
      const notice = newNotice(1, { stream: first, key: `${first}|left-48h|member:anna|1` })
      await breaches.append(breachOpening(first, { plan: [notice] }))
      await breaches.append(breachFollowing(first, 1, { cancel: [notice.key] }))
      expect((await notices.noticesOf(first)).map(({ status }) => status)).toEqual(['cancelled'])
    })

    test('are no requests: neither their streams nor their rows are among them', async () => {
      const { breaches, events } = store()
      await breaches.append(breachOpening(first))
      await events.append(opening(reference(1)))
      expect(await events.streams(null, 10)).toEqual([reference(1)])
      expect(await breaches.streams(null, 10)).toEqual([first])
      expect(await events.countRequests({})).toBe(1)
      expect(await events.request(first)).toBeNull()
    })

    test('are named page by page, for the audit', async () => {
      const { breaches } = store()
      for (const n of [2, 1, 3]) await breaches.append(breachOpening(breach(n)))
      const names = [1, 2, 3].map(breach)
      expect(await breaches.streams(null, 2)).toEqual(names.slice(0, 2))
      expect(await breaches.streams(breach(2), 2)).toEqual(names.slice(2))
      expect(await breaches.references(null, 2)).toEqual(names.slice(0, 2))
      expect(await breaches.references(breach(2), 2)).toEqual(names.slice(2))
      expect(await breaches.versionOf(breach(9))).toBeNull()
    })
  })

  describe('a list of breaches', () => {
    test('comes latest first, page by page, all, open or closed', async () => {
      await fill(store(), [{}, { status: 'closed' }, {}])
      const { breaches } = store()
      expect(await references(store(), staff)).toEqual([3, 2, 1].map(breach))
      expect(await references(store(), staff, { open: true })).toEqual([3, 1].map(breach))
      expect(await references(store(), staff, { open: false })).toEqual([breach(2)])
      expect(await references(store(), staff, { after: breach(3), limit: 1 })).toEqual([breach(2)])
      expect(await breaches.countBreaches({ viewer: staff, open: true })).toBe(2)
    })

    test('shows a private breach to the people of its room and to nobody else', async () => {
      await fill(store(), [{ isPrivate: true }, {}])
      const { breaches } = store()
      for (const [viewer, seen] of [
        [lead, [2, 1]],
        [{ people: [dora], seesOpen: false }, [2, 1]],
        [{ people: [memberId('olga'), dora], seesOpen: true }, [2, 1]],
        [staff, [2]],
        [stranger, []],
        [{ people: [], seesOpen: true }, [2]],
        [{ people: [], seesOpen: false }, []],
      ] as const) {
        expect(await references(store(), viewer)).toEqual(seen.map(breach))
        expect(await breaches.countBreaches({ viewer })).toBe(seen.length)
      }
    })

    test('forgets whoever left the room', async () => {
      await fill(store(), [{ isPrivate: true }])
      const row = breachRow(first, { version: 2, isPrivate: true, people: [anna] })
      await store().breaches.append(breachFollowing(first, 1, { row }))
      expect(await references(store(), { people: [dora], seesOpen: true })).toEqual([])
    })
  })
}

async function fill({ breaches }: Store, rows: readonly Partial<BreachRow>[]): Promise<void> {
  for (const [index, change] of rows.entries()) {
    const stream = breach(index + 1)
    await breaches.append(breachOpening(stream, { row: breachRow(stream, change) }))
  }
}

async function listed({ breaches }: Store, viewer: BreachViewer, more: object = {}) {
  return await breaches.breaches({ viewer, limit: 10, ...more })
}

async function references(store: Store, viewer: BreachViewer, more: object = {}) {
  return (await listed(store, viewer, more)).map(({ reference }) => reference)
}
