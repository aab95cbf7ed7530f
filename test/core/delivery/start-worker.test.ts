import { startWorker } from '@privacy-desk/core/delivery/start-worker.js'
import { createDesk } from '@privacy-desk/core/desk/create-desk.js'
import type { WorkerOptions } from '@privacy-desk/core/ports/queue.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { type DeskOfTest, deskOfTest, pasted } from '../../support/desk-of-test.js'
import { overriding } from '../../support/overriding.js'

let at: DeskOfTest
/** What the worker asked of the queue, by the queue's name. */
let worked: Map<string, WorkerOptions>
let enqueued: string[]

beforeEach(async () => {
  at = await deskOfTest()
  worked = new Map()
  enqueued = []
  const queue = overriding(at.deps.queue, {
    enqueue: async (name) => void enqueued.push(name),
    work: async (name, _handler, options = {}) => {
      worked.set(name, options)
      return { close: async () => undefined }
    },
  })
  const deps = { ...at.deps, queue }
  const employee = await at.actor('U0EMPLOYEE')
  await createDesk(deps).accept(pasted('Please delete everything', at), employee, 'test:mail')
  await at.deps.store.notices.insert([
    {
      id: 'n-1',
      key: 'PR-2026-0001|ticket|channel:desk|slack',
      stream: 'PR-2026-0001',
      kind: 'card',
      stage: 'ticket',
      recipient: 'channel:desk',
      platform: 'slack',
      dueAt: at.clock.now(),
    },
  ])
  enqueued = []
  await startWorker(deps, { messenger: at.slack, fetchFile: async () => new Uint8Array() })
})

test('a worker works the queues of its platform, and takes part in the sweep', () => {
  expect([...worked.keys()]).toEqual(['deliver-slack', 'intake-slack', 'sweep'])
})

test('a worker that starts hands out what fell due while nobody worked', () => {
  expect(enqueued).toEqual(['deliver-slack'])
})

describe('a handover that could not be read again and again', () => {
  const dies = async (reason: string) => {
    const job = { id: 'test:mail', name: 'read', data: { inbound: 'test:mail' } }
    await worked.get('intake-slack')?.onDead?.({ job, reason, attempts: 10 })
  }

  const requests = () => at.deps.store.events.requests({ limit: 10 })

  test('is given to a human', async () => {
    await dies('TypeError')
    expect(await requests()).toMatchObject([{ needsHuman: true }])
  })

  test.each(['database-unreachable', 'database-busy', 'queue-unavailable'])(
    'only because of an outage (%s) waits for its end instead',
    async (reason) => {
      await dies(reason)
      expect(await requests()).toEqual([])
      expect(await at.deps.store.inbox.inbound('test:mail')).toMatchObject({ status: 'stored' })
    },
  )
})
