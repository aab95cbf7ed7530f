import { openUnread, readInbound } from '@privacy-desk/core/delivery/read-inbound.js'
import type { DeskDeps } from '@privacy-desk/core/desk/deps.js'
import type { FetchFile } from '@privacy-desk/core/desk/desk.js'
import { parseSealedReading } from '@privacy-desk/core/desk/sealed-reading.js'
import type { Handover } from '@privacy-desk/core/intake/handover.js'
import type { WarningCode } from '@privacy-desk/core/intake/warning.js'
import type { RequestRow } from '@privacy-desk/core/ports/event-store.js'
import { InfrastructureError } from '@privacy-desk/core/ports/infrastructure-error.js'
import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import { RetryLater } from '@privacy-desk/core/ports/queue.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { type DeskOfTest, deskOfTest, vaultOver } from '../../support/desk-of-test.js'
import { overriding } from '../../support/overriding.js'

const id = 'test:mail'
const bytes = new TextEncoder().encode('From: carla.customer@example.org\n\nPlease delete it all.')

let at: DeskOfTest
/** The desk's parts with a queue that forgets, so that nothing is read but by the test. */
let deps: DeskDeps

beforeEach(async () => {
  at = await deskOfTest()
  deps = { ...at.deps, queue: overriding(at.deps.queue, { enqueue: async () => undefined }) }
})

const fetchFile: FetchFile = async () => bytes

const files = (...names: readonly string[]): Handover['materials'] =>
  names.map((name) => ({ kind: 'file', name, source: `at-the-platform/${name}` }))

/** Stores a handover as `accept` does, and lets nobody read it. */
async function handOver(inboundId = id, materials = files('mail.eml')): Promise<void> {
  const { vault, store, clock } = deps
  const handover = { platform: 'slack', gesture: 'mail-file', at: clock.now(), materials } as const
  const person = await vault.newPerson()
  const item = await vault.seal(person, 'handover', JSON.stringify(handover))
  const { member } = await at.actor('U0EMPLOYEE')
  await store.inbox.putInbound({
    id: inboundId,
    platform: 'slack',
    reporter: member.id,
    receivedAt: clock.now(),
    person,
    item,
    status: 'stored',
  })
}

const requests = () => deps.store.events.requests({ limit: 10 })

async function onlyRequest(): Promise<RequestRow> {
  const [request, ...more] = await requests()
  expect(more).toEqual([])
  if (request === undefined) throw new Error('there is no request')
  return request
}

/** The original files of a request, as they open from the vault. */
async function originals({ reference }: RequestRow): Promise<readonly (Uint8Array | null)[]> {
  const [received] = await deps.store.events.read(reference)
  if (received?.event.type !== 'request-received') throw new Error('the stream has no receipt')
  const reading = await deps.vault.openText(received.event.message)
  const [, ...kept] = parseSealedReading(reading ?? '').originals
  return await Promise.all(kept.map((item) => deps.vault.openBytes(item)))
}

describe('a message that cannot be read', () => {
  const codes = ['time-out', 'too-large', 'out-of-memory', 'unreadable'] as const

  test.each(codes)(
    'becomes a ticket that needs a human (%s), its original kept',
    async (failed) => {
      await handOver()
      const mailReader = overriding(deps.mailReader, { read: async () => ({ failed }) })
      await readInbound({ ...deps, mailReader }, fetchFile, id)
      const request = await onlyRequest()
      expect(request).toMatchObject({
        needsHuman: true,
        receivedOn: '2026-03-06',
        types: ['other'],
      })
      expect(await originals(request)).toEqual([bytes])
    },
  )

  test('keeps those of its files that can be had when another is gone', async () => {
    await handOver(id, files('gone.eml', 'mail.eml'))
    const gone = new DeliveryError('file_deleted', { retryable: false })
    await readInbound(
      deps,
      async (source) => {
        if (source.endsWith('gone.eml')) throw gone
        return bytes
      },
      id,
    )
    expect(await whyHuman()).toBe('file-not-fetched')
    expect(await originals(await onlyRequest())).toEqual([bytes])
  })

  test.each<[string, string, WarningCode]>([
    ['a file that never came', 'http-503', 'file-not-fetched'],
    ['a reader that does not run', 'reader-unavailable', 'unreadable'],
  ])('is given to a human after %s', async (_what, reason, code) => {
    await handOver()
    await openUnread(deps, id, reason)
    expect(await whyHuman()).toBe(code)
  })

  test('is told of when its original is gone', async () => {
    await handOver()
    const stored = await deps.store.inbox.inbound(id)
    if (stored !== null) await deps.vault.destroy(stored.person)
    await readInbound(deps, fetchFile, id)
    expect(await deps.store.inbox.failedInbound(10)).toMatchObject([
      { id, failure: 'original-gone' },
    ])
  })

  async function whyHuman(): Promise<string | undefined> {
    const [received] = await deps.store.events.read((await onlyRequest()).reference)
    return received?.event.type === 'request-received' ? received.event.needsHuman : undefined
  }
})

describe('reading that is interrupted', () => {
  const outage = () =>
    new InfrastructureError('database-unreachable', 'the process died here', { retryable: true })

  test.each([
    ['reserving the reference', 'events', 'nextReference'],
    ['noting the reference', 'inbox', 'reserveStream'],
    ['moving to the requester’s folder', 'vault', 'moveItem'],
    ['sealing what was read', 'vault', 'putItem'],
    ['appending the receipt', 'events', 'append'],
    ['noting that it was read', 'inbox', 'markInbound'],
  ] as const)('before %s opens one request all the same', async (_step, part, method) => {
    await knownRequester()
    await handOver()
    const handedOver = await deps.store.inbox.inbound(id)
    const dying = overriding<object>(deps.store[part], { [method]: () => Promise.reject(outage()) })
    const store = overriding(deps.store, { [part]: dying })
    const vault = vaultOver({ ...deps, store })
    await expect(readInbound({ ...deps, store, vault }, fetchFile, id)).rejects.toThrow()
    await readInbound(deps, fetchFile, id)
    const [, request, ...more] = await requests()
    expect(more).toEqual([])
    if (request === undefined) throw new Error('there is no second request')
    expect(await originals(request)).toEqual([bytes])
    expect(await deps.store.inbox.inbound(id)).toMatchObject({ status: 'read' })
    if (handedOver === null) throw new Error('nothing was stored')
    expect(await deps.store.vault.key(handedOver.person)).toBeNull()
  })

  test('by a platform that asks to wait goes on after exactly that time', async () => {
    await handOver()
    const busy = new DeliveryError('ratelimited', { retryable: true, retryAfterMs: 30_000 })
    const reading = readInbound(deps, () => Promise.reject(busy), id)
    await expect(reading).rejects.toThrow(RetryLater)
    await expect(reading).rejects.toMatchObject({ afterMs: 30_000 })
  })

  test('while fetching the second file has kept no half of it', async () => {
    await handOver(id, files('one.eml', 'two.eml'))
    const { person } = (await deps.store.inbox.inbound(id)) ?? {}
    const away = new DeliveryError('http-503', { retryable: true })
    const half: FetchFile = async (source) => {
      if (source.endsWith('two.eml')) throw away
      return bytes
    }
    await expect(readInbound(deps, half, id)).rejects.toThrow(away)
    if (person === undefined) throw new Error('nothing was stored')
    expect(await deps.store.vault.itemsOf(person)).toHaveLength(1)
  })

  /** An earlier request of the same requester, whose folder the next handover is moved to. */
  async function knownRequester() {
    await handOver('test:earlier')
    await readInbound(deps, fetchFile, 'test:earlier')
  }
})

test('two processes that read one handover at once open one request', async () => {
  await handOver()
  await Promise.allSettled([
    readInbound(deps, fetchFile, id),
    readInbound(deps, fetchFile, id),
    readInbound(deps, fetchFile, id),
  ])
  await readInbound(deps, fetchFile, id)
  const { reference } = await onlyRequest()
  expect(await deps.store.inbox.inbound(id)).toMatchObject({ status: 'read', stream: reference })
})
