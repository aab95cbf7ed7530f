import type { DeadLetter, Job, JobHandler, Queue } from '@privacy-desk/core/ports/queue.js'
import { RetryLater } from '@privacy-desk/core/ports/queue.js'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { eventually } from '../support/eventually.js'
import { gate } from '../support/gate.js'

/** A queue under test and what it reported outside the jobs. */
export interface QueueUnderTest {
  readonly queue: Queue
  readonly errors: unknown[]
}

/** Timers may fire a moment early against a clock of another resolution. */
const toleranceMs = 5

/**
 * What every driver of the queue port keeps to.
 * @param make gives an empty queue; it is closed after the test
 */
export function queueContract(driver: string, make: () => QueueUnderTest): void {
  const open = (): QueueUnderTest => {
    const made = make()
    onTestFinished(() => made.queue.close())
    return made
  }

  describe(`${driver} queue: carrying jobs`, () => {
    it('hands a job’s id, name and data to the handler', async () => {
      const { queue } = open()
      const { handler, jobs } = recorder()
      await queue.work('mail', handler)
      await queue.enqueue('mail', job('n1', { notice: 'ref-7' }))
      await eventually(() => expect(jobs).toEqual([job('n1', { notice: 'ref-7' })]))
    })

    it('keeps jobs for a worker that comes later, in their order', async () => {
      const { queue } = open()
      const { handler, ids } = recorder()
      for (const id of ['a', 'b', 'c']) await queue.enqueue('mail', job(id))
      await queue.work('mail', handler)
      await eventually(() => expect(ids()).toEqual(['a', 'b', 'c']))
    })

    it('takes any id, whatever its letters', async () => {
      const { queue } = open()
      const { handler, ids } = recorder()
      const odd = ['12', 'notice:r-1:owner:2', 'a b/c?d#e', 'žluťoučký', '🗝️', '%3A', '0']
      await queue.work('mail', handler)
      for (const id of odd) await queue.enqueue('mail', job(id))
      await eventually(() => expect(ids()).toEqual(odd))
    })

    it('keeps queues apart', async () => {
      const { queue } = open()
      const [slack, teams] = [recorder(), recorder()]
      await queue.work('slack', slack.handler)
      await queue.work('teams', teams.handler)
      await queue.enqueue('slack', job('same'))
      await queue.enqueue('teams', job('same'))
      await eventually(() => expect([slack.ids(), teams.ids()]).toEqual([['same'], ['same']]))
    })

    it.each([
      ['no id', '{"id":"","name":"deliver","data":{}}'],
      ['data that is no text', '{"id":"a","name":"deliver","data":{"count":1}}'],
      ['nested data', '{"id":"a","name":"deliver","data":{"person":{"mail":"x"}}}'],
      ['more than a job has', '{"id":"a","name":"deliver","data":{},"body":"Dear Sir"}'],
    ])('refuses a job with %s', async (_what, text) => {
      const { queue } = open()
      await expect(queue.enqueue('mail', JSON.parse(text))).rejects.toThrow()
      await expect(queue.repeat('mail', JSON.parse(text), 1000)).rejects.toThrow()
    })

    it('refuses settings that make no sense', async () => {
      const { queue } = open()
      const { handler } = recorder()
      await expect(queue.enqueue('mail', job('a'), { delayMs: -1 })).rejects.toThrow()
      await expect(queue.enqueue('mail', job('a'), { delayMs: Number.NaN })).rejects.toThrow()
      await expect(queue.repeat('mail', job('a'), 0)).rejects.toThrow()
      await expect(queue.work('mail', handler, { concurrency: 0 })).rejects.toThrow()
      await expect(queue.work('mail', handler, { attempts: 0 })).rejects.toThrow()
    })
  })

  describe(`${driver} queue: time`, () => {
    it('does not run a job before its delay is over, and lets others pass', async () => {
      const { queue } = open()
      const { handler, ids, times } = recorder()
      await queue.work('mail', handler)
      const start = performance.now()
      await queue.enqueue('mail', job('later'), { delayMs: 300 })
      await queue.enqueue('mail', job('now'))
      await eventually(() => expect(ids()).toEqual(['now', 'later']))
      expect((times[1] ?? 0) - start).toBeGreaterThanOrEqual(300 - toleranceMs)
    })

    it('tries a failed job again, waiting twice as long each time', async () => {
      const { queue } = open()
      const { handler, times } = recorder(failing(3, () => new Error('out of order')))
      await queue.work('mail', handler, { attempts: 5, backoffMs: 60 })
      await queue.enqueue('mail', job('a'))
      await eventually(() => expect(times).toHaveLength(4))
      expectGaps(times, [60, 120, 240])
    })

    it('waits exactly as told, whatever its own backoff, and counts no attempt', async () => {
      const { queue } = open()
      const onDead = vi.fn<(letter: DeadLetter) => Promise<void>>()
      const { handler, times } = recorder(failing(3, () => new RetryLater(120)))
      await queue.work('mail', handler, { attempts: 1, backoffMs: 600_000, onDead })
      await queue.enqueue('mail', job('a'))
      await eventually(() => expect(times).toHaveLength(4))
      expectGaps(times, [120, 120, 120])
      expect(onDead).not.toHaveBeenCalled()
    })

    it('falls back on its backoff when told to wait for nonsense', async () => {
      const { queue } = open()
      const { handler, times } = recorder(failing(1, () => new RetryLater(Number.NaN)))
      await queue.work('mail', handler, { backoffMs: 100 })
      await queue.enqueue('mail', job('a'))
      await eventually(() => expect(times).toHaveLength(2))
      expectGaps(times, [100])
    })
  })

  describe(`${driver} queue: one job for one id`, () => {
    it('drops a second job while the first waits', async () => {
      const { queue } = open()
      const { handler, jobs, ids } = recorder()
      await queue.enqueue('mail', job('a', { turn: '1' }), { delayMs: 200 })
      await queue.enqueue('mail', job('a', { turn: '2' }))
      await queue.work('mail', handler)
      await queue.enqueue('mail', job('end'), { delayMs: 400 })
      await eventually(() => expect(ids()).toContain('end'))
      expect(jobs).toEqual([job('a', { turn: '1' }), job('end')])
    })

    it('drops a second job while the first is under way', async () => {
      const { queue } = open()
      const hold = gate()
      const { handler, ids } = recorder((taken) => (taken.id === 'a' ? hold.opened : undefined))
      await queue.work('mail', handler)
      await queue.enqueue('mail', job('a'))
      await eventually(() => expect(ids()).toEqual(['a']))
      await queue.enqueue('mail', job('a'))
      hold.open()
      await queue.enqueue('mail', job('end'))
      await eventually(() => expect(ids()).toEqual(['a', 'end']))
    })

    it('takes the id again once the job is done', async () => {
      const { queue } = open()
      const { handler, ids } = recorder()
      await queue.work('mail', handler)
      await queue.enqueue('mail', job('a'))
      await eventually(() => expect(ids()).toEqual(['a']))
      await eventually(async () => {
        await queue.enqueue('mail', job('a'))
        expect(ids()).toContain('a')
        expect(ids().length).toBeGreaterThan(1)
      })
    })

    it('takes the id again once the job is dead', async () => {
      const { queue } = open()
      const letters: DeadLetter[] = []
      const onDead = async (letter: DeadLetter) => void letters.push(letter)
      const { handler } = recorder(failing(Number.POSITIVE_INFINITY, () => new Error('no')))
      await queue.work('mail', handler, { attempts: 1, onDead })
      await queue.enqueue('mail', job('a'))
      await eventually(() => expect(letters).toHaveLength(1))
      await eventually(async () => {
        await queue.enqueue('mail', job('a'))
        expect(letters.length).toBeGreaterThan(1)
      })
    })
  })

  describe(`${driver} queue: dead letters`, () => {
    it('tells once, with the error’s code, when the attempts are used up', async () => {
      const { queue } = open()
      const onDead = vi.fn<(letter: DeadLetter) => Promise<void>>(async () => undefined)
      const { handler, ids } = recorder(failing(Number.POSITIVE_INFINITY, codedError))
      await queue.work('mail', handler, { attempts: 3, backoffMs: 10, onDead })
      await queue.enqueue('mail', job('a', { notice: 'ref-7' }))
      await eventually(() => expect(onDead).toHaveBeenCalled())
      await queue.enqueue('mail', job('b'))
      await eventually(() => expect(onDead).toHaveBeenCalledTimes(2))
      expect(onDead.mock.calls.map(([letter]) => letter)).toEqual([
        { job: job('a', { notice: 'ref-7' }), reason: 'channel_not_found', attempts: 3 },
        { job: job('b'), reason: 'channel_not_found', attempts: 3 },
      ])
      expect(ids()).toHaveLength(6)
    })

    it('does not try again what says that it cannot be retried', async () => {
      const { queue } = open()
      const onDead = vi.fn<(letter: DeadLetter) => Promise<void>>(async () => undefined)
      const final = () => Object.assign(codedError(), { retryable: false })
      const { handler } = recorder(failing(Number.POSITIVE_INFINITY, final))
      await queue.work('mail', handler, { attempts: 9, onDead })
      await queue.enqueue('mail', job('a'))
      await eventually(() => expect(onDead).toHaveBeenCalledOnce())
      expect(onDead.mock.calls[0]?.[0].attempts).toBe(1)
    })

    it('reports a dead letter that could not be told, and tells it again', async () => {
      const { queue, errors } = open()
      const onDead = vi.fn<(letter: DeadLetter) => Promise<void>>(async () => undefined)
      onDead.mockRejectedValueOnce(new Error('the database is away'))
      const { handler } = recorder(failing(Number.POSITIVE_INFINITY, codedError))
      await queue.work('mail', handler, { attempts: 1, backoffMs: 10, onDead })
      await queue.enqueue('mail', job('a'))
      await eventually(() => expect(onDead).toHaveBeenCalledTimes(2))
      expect(errors).toEqual([new Error('the database is away')])
    })
  })

  describe(`${driver} queue: schedules`, () => {
    it('runs a repeated job at once and then again and again', async () => {
      const { queue } = open()
      const { handler, jobs, times } = recorder()
      await queue.work('clock', handler)
      await queue.repeat('clock', job('sweep', { kind: 'notices' }), 150)
      await eventually(() => expect(jobs.length).toBeGreaterThanOrEqual(4))
      expect(new Set(jobs.map((taken) => JSON.stringify(taken))).size).toBe(1)
      expect(jobs[0]).toEqual(job('sweep', { kind: 'notices' }))
      expect((times[3] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(2 * 150)
    })

    it('replaces the schedule when the same id is set anew', async () => {
      const { queue } = open()
      const { handler, jobs } = recorder()
      const turns = () => jobs.map(({ data }) => data.turn)
      await queue.work('clock', handler)
      await queue.repeat('clock', job('sweep', { turn: 'old' }), 100)
      await eventually(() => expect(turns()).toContain('old'))
      await queue.repeat('clock', job('sweep', { turn: 'new' }), 150)
      await eventually(() => expect(turns().filter((turn) => turn === 'new')).toHaveLength(4))
      expect(turns().lastIndexOf('old')).toBeLessThanOrEqual(turns().indexOf('new') + 1)
    })

    it('goes on repeating after a run that failed', async () => {
      const { queue } = open()
      const onDead = vi.fn<(letter: DeadLetter) => Promise<void>>(async () => undefined)
      const { handler, jobs } = recorder(failing(2, codedError))
      await queue.work('clock', handler, { attempts: 1, onDead })
      await queue.repeat('clock', job('sweep'), 100)
      await eventually(() => expect(jobs.length).toBeGreaterThanOrEqual(4))
      expect(onDead).toHaveBeenCalledTimes(2)
      expect(onDead.mock.calls[0]?.[0].job.id).toBe('sweep')
    })
  })

  describe(`${driver} queue: workers`, () => {
    it('runs as many jobs at once as the worker may, and no more', async () => {
      const { queue } = open()
      const hold = gate()
      const { handler, ids } = recorder(() => hold.opened)
      await queue.work('mail', handler, { concurrency: 3 })
      for (const id of ['a', 'b', 'c', 'd', 'e']) await queue.enqueue('mail', job(id))
      await eventually(() => expect(ids()).toHaveLength(3))
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect(ids()).toHaveLength(3)
      hold.open()
      await eventually(() => expect(ids()).toHaveLength(5))
    })

    it('shares the work among workers without running a job twice', async () => {
      const { queue } = open()
      const { handler, ids } = recorder(() => new Promise((resolve) => setTimeout(resolve, 5)))
      await queue.work('mail', handler, { concurrency: 2 })
      await queue.work('mail', handler, { concurrency: 2 })
      const wanted = Array.from({ length: 30 }, (_, index) => `job-${index}`)
      for (const id of wanted) await queue.enqueue('mail', job(id))
      await eventually(() => expect(ids().toSorted()).toEqual(wanted.toSorted()))
    })

    it.each(['worker', 'queue'] as const)(
      'lets the job under way finish before the %s closes, and starts no other',
      async (what) => {
        const { queue } = open()
        const hold = gate()
        let finished = 0
        const { handler, ids } = recorder(() => hold.opened.then(() => void finished++))
        const worker = await queue.work('mail', handler)
        await queue.enqueue('mail', job('a'))
        await queue.enqueue('mail', job('b'))
        await eventually(() => expect(ids()).toEqual(['a']))
        const closing = what === 'worker' ? worker.close() : queue.close()
        expect(finished).toBe(0)
        hold.open()
        await closing
        expect([ids(), finished]).toEqual([['a'], 1])
      },
    )

    it('refuses everything once it is closed, and closes but once', async () => {
      const { queue } = open()
      await queue.enqueue('mail', job('a'), { delayMs: 60_000 })
      await Promise.all([queue.close(), queue.close()])
      const closed = expect.objectContaining({ code: 'queue-closed', retryable: false })
      await expect(queue.enqueue('mail', job('b'))).rejects.toEqual(closed)
      await expect(queue.repeat('mail', job('b'), 100)).rejects.toEqual(closed)
      await expect(queue.work('mail', async () => undefined)).rejects.toEqual(closed)
    })
  })
}

function job(id: string, data: Record<string, string> = {}): Job {
  return { id, name: 'deliver', data }
}

function codedError(): Error {
  return Object.assign(new Error('cannot write to jana@example.org'), { code: 'channel_not_found' })
}

/** A handler that fails some times and then no more. */
function failing(times: number, error: () => Error): () => undefined {
  let left = times
  return () => {
    if (left-- > 0) throw error()
  }
}

/** A handler that writes down what it is given, and when. */
function recorder(then: (taken: Job) => Promise<unknown> | undefined = () => undefined) {
  const jobs: Job[] = []
  const times: number[] = []
  const handler: JobHandler = async (taken) => {
    times.push(performance.now())
    jobs.push(taken)
    await then(taken)
  }
  return { jobs, times, handler, ids: () => jobs.map(({ id }) => id) }
}

function expectGaps(times: readonly number[], atLeast: readonly number[]): void {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
  expect(gaps).toHaveLength(atLeast.length)
  for (const [index, gap] of gaps.entries()) {
    expect(gap).toBeGreaterThanOrEqual((atLeast[index] ?? 0) - toleranceMs)
    // Far from the next power of two of a real backoff, yet kind to a busy machine.
    expect(gap).toBeLessThan((atLeast[index] ?? 0) + 5_000)
  }
}
