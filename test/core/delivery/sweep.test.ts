import { sweep } from '@privacy-desk/core/delivery/sweep.js'
import type { DeskDeps } from '@privacy-desk/core/desk/deps.js'
import type { Actor } from '@privacy-desk/core/people/member.js'
import { InfrastructureError } from '@privacy-desk/core/ports/infrastructure-error.js'
import type { Job } from '@privacy-desk/core/ports/queue.js'
import { beforeEach, expect, test } from 'vitest'
import { type DeskOfTest, deskOfTest, pasted } from '../../support/desk-of-test.js'
import { overriding } from '../../support/overriding.js'

const minute = 60_000

let at: DeskOfTest
let employee: Actor

beforeEach(async () => {
  at = await deskOfTest()
  employee = await at.actor('U0EMPLOYEE')
})

const away = new InfrastructureError('queue-unavailable', 'Redis does not answer', {
  retryable: true,
})

const refusing = (): DeskDeps => ({
  ...at.deps,
  queue: overriding(at.deps.queue, { enqueue: () => Promise.reject(away) }),
})

test('a notice that the queue did not take is due again at once, not after its claim has run out', async () => {
  await at.desk.accept(pasted('Please delete everything', at), employee, 'test:mail')
  await at.settle()
  const confirm = { name: 'confirm', ref: 'PR-2026-0001', args: {}, via: 'clicked' } as const
  await at.deps.store.notices.insert([later(at.clock.now())])
  await expect(sweep(refusing())).rejects.toThrow('Redis')
  expect(await at.deps.store.notices.nextDueAt()).toBe(at.clock.now())
  await at.desk.handle(confirm, employee, 'test:confirm')
  await at.settle()
  expect(at.slack.saidTo('C0DESK')).toHaveLength(2)
})

test('a handover that was stored while the queue was away is read when it is back', async () => {
  const { vault, store } = at.deps
  await at.desk.accept(pasted('Please delete everything', at), employee, 'test:first')
  await at.settle()
  const stored = await store.inbox.inbound('test:first')
  if (stored === null) throw new Error('nothing was stored')
  const person = await vault.newPerson()
  const item = await vault.seal(person, 'handover', JSON.stringify(pasted('Delete it all', at)))
  const { stream: _, ...fresh } = stored
  await store.inbox.putInbound({ ...fresh, id: 'test:second', person, item, status: 'stored' })
  await at.settle()
  expect(await store.events.countRequests({})).toBe(1)
  at.clock.moveBy(minute + 1)
  await at.settle()
  expect(await store.events.countRequests({})).toBe(2)
})

test('what a sweep hands out names ids and nothing else', async () => {
  const jobs: Job[] = []
  const queue = overriding(at.deps.queue, { enqueue: async (_queue, job) => void jobs.push(job) })
  await at.deps.store.notices.insert([later(at.clock.now())])
  expect(await sweep({ ...at.deps, queue })).toBe(1)
  expect(jobs).toEqual([{ id: 'n-1-1', name: 'deliver', data: { notice: 'n-1' } }])
})

test('more notices than one batch are all handed out by one sweep', async () => {
  const jobs: Job[] = []
  const queue = overriding(at.deps.queue, { enqueue: async (_queue, job) => void jobs.push(job) })
  const many = Array.from({ length: 450 }, (_, n) => later(at.clock.now(), n))
  await at.deps.store.notices.insert(many)
  expect(await sweep({ ...at.deps, queue })).toBe(450)
  expect(new Set(jobs.map(({ id }) => id)).size).toBe(450)
})

function later(dueAt: ReturnType<DeskOfTest['clock']['now']>, n = 1) {
  return {
    id: `n-${n}`,
    key: `PR-2026-0001|ticket|channel:desk|${n}`,
    stream: 'PR-2026-0001',
    kind: 'card',
    stage: 'ticket',
    recipient: 'channel:desk',
    platform: 'slack',
    dueAt,
  } as const
}
