import { BullmqQueue } from '@privacy-desk/core/adapters/bullmq/bullmq-queue.js'
import { jobKey } from '@privacy-desk/core/adapters/bullmq/job-key.js'
import type { DeadLetter, Job } from '@privacy-desk/core/ports/queue.js'
import { Redis } from 'ioredis'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cuttableProxy } from '../../support/cuttable-proxy.js'
import { eventually } from '../../support/eventually.js'
import { gate } from '../../support/gate.js'
import { type RedisPrefix, redisPrefix } from '../../support/redis-prefix.js'

const unavailable = expect.objectContaining({ code: 'queue-unavailable', retryable: true })

function job(id: string): Job {
  return { id, name: 'deliver', data: { notice: `ref-${id}` } }
}

function ownPart(): RedisPrefix {
  const part = redisPrefix()
  onTestFinished(part.clear)
  return part
}

function open(part: { url: string; prefix: string }) {
  const errors: unknown[] = []
  const queue = new BullmqQueue({
    url: part.url,
    prefix: part.prefix,
    onError: (error) => errors.push(error),
    patienceMs: 1_000,
    checkMs: 200,
  })
  onTestFinished(() => queue.close())
  return { queue, errors }
}

function client(url: string): Redis {
  const redis = new Redis(url)
  onTestFinished(() => redis.disconnect())
  return redis
}

/** All that Redis holds of a part of the key space, as text. */
async function content({ url, prefix }: RedisPrefix): Promise<string> {
  const redis = client(url)
  const keys = await redis.keys(`${prefix}*`)
  const dumps = await Promise.all(keys.map((key) => redis.dumpBuffer(key)))
  return [...keys, ...dumps.map((dump) => dump?.toString('latin1') ?? '')].join('\n')
}

describe('a BullMQ queue whose Redis loses its content', () => {
  it('loses only what waited, and its workers go on', async () => {
    const part = ownPart()
    const { queue } = open(part)
    const hold = gate()
    const ran: string[] = []
    await queue.work('mail', async ({ id }) => {
      ran.push(id)
      if (id === 'under way') await hold.opened
    })
    await queue.enqueue('mail', job('under way'))
    await queue.enqueue('mail', job('waiting'))
    await eventually(() => expect(ran).toEqual(['under way']))
    await part.clear()
    hold.open()
    await queue.enqueue('mail', job('after'))
    await eventually(() => expect(ran).toEqual(['under way', 'after']))
    await queue.enqueue('mail', job('waiting'))
    await eventually(() => expect(ran).toEqual(['under way', 'after', 'waiting']))
  })

  it('puts its schedules back, so that the sweep never stops', async () => {
    const part = ownPart()
    const { queue } = open(part)
    let runs = 0
    await queue.work('clock', async () => void runs++)
    await queue.repeat('clock', job('sweep'), 100)
    await eventually(() => expect(runs).toBeGreaterThan(1))
    await part.clear()
    const before = runs
    await eventually(() => expect(runs).toBeGreaterThan(before + 3))
  })
})

describe('a BullMQ queue and its Redis going away', () => {
  it('refuses a job soon instead of keeping its caller waiting', async () => {
    const proxy = await cuttableProxy(ownPart().url)
    await proxy.cut()
    const { queue, errors } = open({ url: proxy.url, prefix: 'nowhere' })
    const start = performance.now()
    await expect(queue.enqueue('mail', job('a'))).rejects.toEqual(unavailable)
    // It would be kept waiting for ever: a busy machine may take some of its time.
    expect(performance.now() - start).toBeLessThan(30_000)
    expect(errors.length).toBeGreaterThan(0)
  })

  it('starts to work, and sets its schedules, when Redis comes up later', async () => {
    const { url, prefix } = ownPart()
    const proxy = await cuttableProxy(url)
    await proxy.cut()
    onTestFinished(proxy.cut)
    const { queue } = open({ url: proxy.url, prefix })
    const ran: string[] = []
    await queue.work('clock', async ({ id }) => void ran.push(id))
    await expect(queue.repeat('clock', job('sweep'), 100)).rejects.toEqual(unavailable)
    await proxy.mend()
    await eventually(() => expect(ran.length).toBeGreaterThan(2))
  })

  it('goes on where it was when Redis comes back', async () => {
    const { url, prefix } = ownPart()
    const proxy = await cuttableProxy(url)
    onTestFinished(proxy.cut)
    const { queue, errors } = open({ url: proxy.url, prefix })
    const ran: string[] = []
    await queue.work('mail', async ({ id }) => void ran.push(id))
    await queue.enqueue('mail', job('a'))
    await eventually(() => expect(ran).toEqual(['a']))
    await queue.enqueue('mail', job('b'), { delayMs: 500 })
    await proxy.cut()
    await eventually(() => expect(errors.length).toBeGreaterThan(0))
    await expect(queue.enqueue('mail', job('lost'))).rejects.toEqual(unavailable)
    await proxy.mend()
    await eventually(() => expect(ran).toContain('b'))
    await eventually(() => queue.enqueue('mail', job('c')))
    await eventually(() => expect(ran).toContain('c'))
  })

  it('closes although Redis is away, after the job under way', async () => {
    const { url, prefix } = ownPart()
    const proxy = await cuttableProxy(url)
    const { queue } = open({ url: proxy.url, prefix })
    const hold = gate()
    let state = 'waiting'
    await queue.work('mail', async () => {
      state = 'under way'
      await hold.opened
      state = 'finished'
    })
    await queue.enqueue('mail', job('a'))
    await eventually(() => expect(state).toBe('under way'))
    await proxy.cut()
    const closing = queue.close()
    hold.open()
    await closing
    expect(state).toBe('finished')
  })
})

describe('a BullMQ queue and what lies in Redis', () => {
  it('leaves what waits for the next process', async () => {
    const part = ownPart()
    const first = open(part)
    await first.queue.enqueue('mail', job('a'))
    await first.queue.close()
    const ran: Job[] = []
    await open(part).queue.work('mail', async (taken) => void ran.push(taken))
    await eventually(() => expect(ran).toEqual([job('a')]))
  })

  it('writes no error message and no stack there', async () => {
    const part = ownPart()
    const { queue } = open(part)
    let tries = 0
    await queue.work(
      'mail',
      async () => {
        tries += 1
        throw Object.assign(new Error('no mailbox jana@example.org'), { code: 'bounced' })
      },
      { backoffMs: 60_000 },
    )
    await queue.enqueue('mail', job('a'))
    await eventually(async () => expect(await content(part)).toContain('bounced'))
    expect(tries).toBe(1)
    expect(await content(part)).not.toContain('jana')
    expect(await content(part)).not.toContain('bullmq-queue.test')
  })

  it('keeps nothing of a job that is done or dead', async () => {
    const part = ownPart()
    const { queue } = open(part)
    const letters: DeadLetter[] = []
    await queue.work(
      'mail',
      async ({ id }) => {
        if (id === 'bad') throw new Error('no')
      },
      { attempts: 1, onDead: async (letter) => void letters.push(letter) },
    )
    for (const id of ['good', 'bad']) await queue.enqueue('mail', job(id))
    await eventually(() => expect(letters).toHaveLength(1))
    const redis = client(part.url)
    await eventually(async () => {
      expect(await redis.keys(`${part.prefix}:mail:j-*`)).toEqual([])
    })
  })

  it('makes a dead letter of a job that another version wrote and this one cannot read', async () => {
    const part = ownPart()
    const { queue } = open(part)
    await queue.enqueue('mail', job('a'))
    const key = `${part.prefix}:mail:${jobKey('a')}`
    await client(part.url).hset(key, 'data', '{"person":{"mail":"jana@example.org"}}')
    const letters: DeadLetter[] = []
    const ran: Job[] = []
    await queue.work('mail', async (taken) => void ran.push(taken), {
      onDead: async (letter) => void letters.push(letter),
    })
    await eventually(() => expect(letters).toHaveLength(1))
    expect(letters[0]).toMatchObject({ reason: 'invalid-job', job: { data: {} } })
    expect(ran).toEqual([])
  })

  it('makes a dead letter of a job whose processes died under it too often', async () => {
    const part = ownPart()
    const { queue } = open(part)
    await queue.enqueue('mail', job('a'))
    const key = `${part.prefix}:mail:${jobKey('a')}`
    await client(part.url).hset(key, 'defa', 'job stalled more than allowable limit')
    const letters: DeadLetter[] = []
    await queue.work('mail', async () => undefined, {
      onDead: async (letter) => void letters.push(letter),
    })
    await eventually(() => expect(letters).toHaveLength(1))
    expect(letters[0]).toMatchObject({ reason: 'stalled', job: job('a') })
  })
})
