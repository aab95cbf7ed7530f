import { memoryStore } from '@privacy-desk/core/adapters/memory/memory-store.js'
import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import type { BreachStore } from '@privacy-desk/core/ports/breach-store.js'
import { afterEach, expect, test } from 'vitest'
import { type DeskOfTest, deskOfTest } from '../../support/desk-of-test.js'
import { overriding } from '../../support/overriding.js'
import { wordsOf } from '../../support/people-at-the-desk.js'
import { filled, ref, reportWith, start } from './breach-with-files.js'

const minute = 60_000
const form = { ...filled, ...reportWith('list.jpg').args }

let at: DeskOfTest
afterEach(() => at.close())

/**
 * A process ends `when` its first breach is written; the next one lives.
 * @param meanwhile what another process does before the next one first writes
 */
async function endingDesk(when: 'before' | 'after', meanwhile = async () => {}) {
  const store = memoryStore()
  let hasEnded = false
  let next = meanwhile
  const append: BreachStore['append'] = async (change) => {
    if (hasEnded) {
      const first = next
      next = async () => {}
      await first()
      return await store.breaches.append(change)
    }
    hasEnded = true
    if (when === 'after') await store.breaches.append(change)
    throw new Error('the process has ended')
  }
  const breaches = overriding(store.breaches, { append })
  at = await deskOfTest({
    start,
    store: { ...store, breaches },
    fetchFile: async () => new Uint8Array([1, 2, 3]),
  })
}

async function sends(id: string, change: Record<string, string> = {}) {
  const intent = { name: 'breach new', args: { ...form, ...change }, via: 'submitted' } as const
  return wordsOf(await at.desk.handle(intent, await at.actor('U0OLGA'), id))
}

async function passes(minutes: number) {
  at.clock.moveBy(minutes * minute)
  await at.settle()
}

const evidence = async () =>
  Object.values((await loadBreach(at.deps, ref))?.breach.evidence ?? {})
    .flat()
    .map(({ kind }) => kind)

const requests = () => at.deps.store.events.requests({ limit: 10 })

test('the files are kept though the process ends right after it opened the breach', async () => {
  await endingDesk('after')
  await expect(sends('test:open')).rejects.toThrow('ended')
  await passes(2)
  expect(await evidence()).toEqual(['file'])
})

test('the files are kept though it ends right before, once the form is sent again', async () => {
  await endingDesk('before')
  await expect(sends('test:open')).rejects.toThrow('ended')
  await passes(2)
  expect(await sends('test:open')).toContain(ref)
  await at.settle()
  expect(await evidence()).toEqual(['file'])
})

test('also where it is sent again so late that they were given up', async () => {
  await endingDesk('before')
  await expect(sends('test:open')).rejects.toThrow('ended')
  await passes(11)
  expect(await at.deps.store.inbox.failedInbound(5)).toMatchObject([
    { failure: 'breach-not-opened' },
  ])
  expect(await requests()).toEqual([])
  expect(await sends('test:open')).toContain(ref)
  await at.settle()
  expect(await evidence()).toEqual(['file'])
  expect(await at.deps.store.inbox.failedInbound(5)).toEqual([])
})

test('nothing is kept of a form that is refused, and the fault stands under its field', async () => {
  await endingDesk('before')
  const shown = await sends('test:open', { awareAt: '2026-03-27T15:00:00Z' })
  expect(shown).toMatch(/"name":"awareAt"[^}]*lies in the future/)
  await passes(2)
  expect(await at.deps.store.inbox.inbound('test:open:files')).toBeNull()
})

test.each([
  ['were given up before', true],
  ['wait still', false],
])('also where a sweep comes between storing and opening, and they %s', async (_, givenUp) => {
  await endingDesk('before', () => at.settle())
  await expect(sends('test:open')).rejects.toThrow('ended')
  at.clock.moveBy(11 * minute)
  if (givenUp) await at.settle()
  expect(await sends('test:open')).toContain(ref)
  await passes(2)
  expect(await evidence()).toEqual(['file'])
})
