import { InlineQueue } from '@privacy-desk/core/adapters/inline/inline-queue.js'
import { addMs, epochMs, type Instant, toInstant } from '@privacy-desk/core/calendar/instant.js'
import { type Job, RetryLater } from '@privacy-desk/core/ports/queue.js'
import { describe, expect, it } from 'vitest'
import { eventually } from '../../support/eventually.js'
import { processorMs } from '../../support/processor-time.js'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** A queue on a clock that only moves by hand and with a timer that never rings. */
function still() {
  let now = toInstant('2026-03-02T09:00:00Z')
  const waits: number[] = []
  const errors: unknown[] = []
  const queue = new InlineQueue({
    clock: { now: () => now },
    onError: (error) => errors.push(error),
    timer: (ms) => {
      waits.push(ms)
      return () => undefined
    },
  })
  const move = (ms: number) => {
    now = addMs(now, ms)
  }
  return { queue, move, errors, waits, now: (): Instant => now }
}

function job(id: string): Job {
  return { id, name: 'deliver', data: {} }
}

describe('an inline queue on a clock moved by hand', () => {
  it('runs nothing by itself and everything that is due when drained', async () => {
    const { queue, move } = still()
    const ran: string[] = []
    await queue.work('mail', async ({ id }) => void ran.push(id))
    await queue.enqueue('mail', job('in a day'), { delayMs: dayMs })
    await queue.enqueue('mail', job('at once'))
    expect(ran).toEqual([])
    await queue.drain()
    expect(ran).toEqual(['at once'])
    move(dayMs - 1)
    await queue.drain()
    expect(ran).toEqual(['at once'])
    move(1)
    await queue.drain()
    expect(ran).toEqual(['at once', 'in a day'])
  })

  it('runs late jobs in the order in which they fell due', async () => {
    const { queue, move } = still()
    const ran: string[] = []
    await queue.work('mail', async ({ id }) => void ran.push(id))
    await queue.enqueue('mail', job('third'), { delayMs: 3 * dayMs })
    await queue.enqueue('mail', job('first'), { delayMs: dayMs })
    await queue.enqueue('mail', job('second'), { delayMs: 2 * dayMs })
    move(7 * dayMs)
    await queue.drain()
    expect(ran).toEqual(['first', 'second', 'third'])
  })

  it('drains what a job puts into another queue as well', async () => {
    const { queue } = still()
    const ran: string[] = []
    await queue.work('clock', async () => {
      for (const id of ['a', 'b']) await queue.enqueue('slack', job(id))
    })
    await queue.work('slack', async ({ id }) => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      ran.push(id)
    })
    await queue.repeat('clock', job('sweep'), minuteMs)
    await queue.drain()
    expect(ran).toEqual(['a', 'b'])
  })

  it('catches up a week of downtime with one run of a schedule, then keeps its beat', async () => {
    const { queue, move, now } = still()
    const runs: Instant[] = []
    await queue.work('clock', async () => void runs.push(now()))
    await queue.repeat('clock', job('sweep'), minuteMs)
    await queue.drain()
    move(7 * dayMs + 500)
    await queue.drain()
    move(minuteMs - 501)
    await queue.drain()
    expect(runs).toHaveLength(2)
    move(1)
    await queue.drain()
    expect(runs.map((at) => epochMs(at) % minuteMs)).toEqual([0, 500, 0])
  })

  it('does not start a run of a schedule while the one before waits for its retry', async () => {
    const { queue, move } = still()
    let runs = 0
    await queue.work('clock', async () => {
      runs += 1
      if (runs === 1) throw new RetryLater(10 * minuteMs)
    })
    await queue.repeat('clock', job('sweep'), minuteMs)
    await queue.drain()
    move(5 * minuteMs)
    await queue.drain()
    expect(runs).toBe(1)
    move(5 * minuteMs)
    await queue.drain()
    expect(runs).toBe(3)
  })

  it('waits with retries for the clock', async () => {
    const { queue, move } = still()
    const tries: number[] = []
    await queue.work(
      'mail',
      async () => {
        tries.push(tries.length)
        throw new Error('away')
      },
      { attempts: 3, backoffMs: minuteMs },
    )
    await queue.enqueue('mail', job('a'))
    await queue.drain()
    await queue.drain()
    expect(tries).toHaveLength(1)
    move(minuteMs)
    await queue.drain()
    expect(tries).toHaveLength(2)
    move(2 * minuteMs)
    await queue.drain()
    expect(tries).toHaveLength(3)
  })

  it('does not wait for queues that nobody works at', async () => {
    const { queue } = still()
    await queue.enqueue('teams', job('a'))
    await queue.drain()
    const ran: string[] = []
    await queue.work('teams', async ({ id }) => void ran.push(id))
    await queue.drain()
    expect(ran).toEqual(['a'])
  })

  it('asks to be woken when the next job is due, and not when nothing waits', async () => {
    const { queue, waits } = still()
    await queue.work('mail', async () => undefined)
    await queue.drain()
    const before = waits.length
    await queue.drain()
    expect(waits).toHaveLength(before)
    await queue.enqueue('mail', job('a'), { delayMs: 90_000 })
    await queue.drain()
    expect(waits.at(-1)).toBe(90_000)
  })
})

it('carries ten thousand waiting jobs quickly', async () => {
  const { queue } = still()
  let ran = 0
  for (let index = 0; index < 10_000; index += 1) await queue.enqueue('mail', job(`job-${index}`))
  await queue.work('mail', async () => void ran++, { concurrency: 10 })
  const start = processorMs()
  await queue.drain()
  expect(ran).toBe(10_000)
  expect(processorMs() - start).toBeLessThan(5_000)
})

it('waits for a date that is further away than a timer can count', async () => {
  let ran = 0
  const clock = { now: () => toInstant(new Date()) }
  const queue = new InlineQueue({ clock, onError: () => undefined })
  await queue.work('mail', async () => void ran++)
  await queue.enqueue('mail', job('in a year'), { delayMs: 365 * dayMs })
  await queue.enqueue('mail', job('soon'), { delayMs: 20 })
  await eventually(() => expect(ran).toBe(1))
  await queue.close()
  expect(ran).toBe(1)
})
