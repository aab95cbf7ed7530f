import { memoryStore } from '@privacy-desk/core/adapters/memory/memory-store.js'
import { type Happened, link } from '@privacy-desk/core/audit/link.js'
import { verifyAll } from '@privacy-desk/core/audit/verify-all.js'
import type { BreachEvent } from '@privacy-desk/core/breaches/events.js'
import type { BreachStore } from '@privacy-desk/core/ports/breach-store.js'
import type { EventStore } from '@privacy-desk/core/ports/event-store.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { breach, breachOpened, breachOpening, breachRow } from '../../contracts/breach-samples.js'
import { at, memberId, opening, received, reference, row } from '../../contracts/samples.js'
import { overriding } from '../../support/overriding.js'
import { newVault } from '../vault/new-vault.js'

let store = memoryStore()

beforeEach(async () => {
  store = memoryStore()
  for (const n of [1, 2, 3]) await open(reference(n))
})

test('every stream is verified, page by page, in order', async () => {
  const ok = { ok: true, length: 2 }
  for (const pageSize of [1, 2, 3, 100]) {
    expect(await audited(store.events, pageSize)).toEqual(
      [1, 2, 3].map((n) => ({ stream: reference(n), check: ok })),
    )
  }
  expect(await audited(memoryStore().events)).toEqual([])
})

test('a broken link is found among sound streams', async () => {
  const events = overriding(store.events, {
    read: async (stream) => {
      const records = await store.events.read(stream)
      return stream === reference(2) ? records.map((it) => ({ ...it, at: at(9) })) : records
    },
  })
  expect((await audited(events)).map((it) => it.check)).toEqual([
    { ok: true, length: 2 },
    { ok: false, version: 1, reason: 'changed-content' },
    { ok: true, length: 2 },
  ])
})

describe('against the request rows', () => {
  test('records cut off at the end are found', async () => {
    const cut = overriding(store.events, {
      read: async (stream) => (await store.events.read(stream)).slice(0, 1),
    })
    expect((await audited(cut))[0]?.check).toEqual({ ok: false, version: 2, reason: 'truncated' })
  })

  test('a stream that is gone whole is found', async () => {
    const without = overriding(store.events, {
      read: async (stream) => (stream === reference(2) ? [] : await store.events.read(stream)),
      streams: async (after, limit) =>
        (await store.events.streams(after, limit)).filter((it) => it !== reference(2)),
    })
    expect((await audited(without)).at(-1)).toEqual({
      stream: reference(2),
      check: { ok: false, version: 1, reason: 'truncated' },
    })
  })

  test('a row that is missing or has seen less is found', async () => {
    const behind = overriding(store.events, {
      request: async (name) => (name === reference(1) ? null : row(name, { version: 1 })),
    })
    expect((await audited(behind)).map((it) => it.check)).toEqual([
      { ok: false, version: 1, reason: 'row-behind' },
      { ok: false, version: 2, reason: 'row-behind' },
      { ok: false, version: 2, reason: 'row-behind' },
    ])
  })

  test('an append between two reads is no fault', async () => {
    let asked = 0
    const working = overriding(store.events, {
      request: async (name) => row(name, { version: asked++ % 2 === 0 ? 1 : 2 }),
    })
    expect((await audited(working)).every((it) => it.check.ok)).toBe(true)
  })
})

test('a stream still verifies after its person was destroyed', async () => {
  const { vault } = newVault({ store: store.vault })
  const person = await vault.newPerson()
  await vault.seal(person, 'message', 'please delete my data')
  await open(reference(4), person)
  await vault.destroy(person)
  expect((await audited(store.events)).at(-1)).toEqual({
    stream: reference(4),
    check: { ok: true, length: 2 },
  })
})

describe('breaches', () => {
  beforeEach(async () => {
    const records = link(breach(1), [], {
      at: at(0),
      by: memberId('anna'),
      events: [breachOpened(breach(1)), { type: 'individuals-told', at: at(1), publicly: true }],
    } satisfies Happened<BreachEvent>)
    const row = breachRow(breach(1), { version: 2 })
    await store.breaches.append(breachOpening(breach(1), { records, row }))
  })

  test('are verified after the requests', async () => {
    expect((await audited(store.events, 2, store.breaches)).map(({ stream }) => stream)).toEqual([
      ...[1, 2, 3].map(reference),
      breach(1),
    ])
  })

  test('are found when their events were changed, cut off or taken away', async () => {
    const all = await store.breaches.read(breach(1))
    const changed = all.map((record) => ({ ...record, by: memberId('bert') }))
    for (const [left, check] of [
      [changed, { ok: false, version: 1, reason: 'changed-content' }],
      [all.slice(0, 1), { ok: false, version: 2, reason: 'truncated' }],
      [[], { ok: false, version: 1, reason: 'truncated' }],
    ] as const) {
      const broken = overriding(store.breaches, { read: async () => left })
      expect((await audited(store.events, 2, broken)).at(-1)).toEqual({ stream: breach(1), check })
    }
  })
})

async function open(stream: string, person = row(stream).person): Promise<void> {
  const events = [received(stream, person), { type: 'request-confirmed' } as const]
  const records = link(stream, [], { at: at(0), by: memberId('anna'), events })
  await store.events.append(opening(stream, { records, row: row(stream, { version: 2, person }) }))
}

async function audited(
  events: EventStore,
  pageSize?: number,
  breaches: BreachStore = memoryStore().breaches,
) {
  const found = []
  for await (const one of verifyAll({ events, breaches }, pageSize)) found.push(one)
  return found
}
