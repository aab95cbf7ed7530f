import { backoff, judge } from '@privacy-desk/core/adapters/queue/judge.js'
import { RetryLater } from '@privacy-desk/core/ports/queue.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const policy = { attempts: 4, backoffMs: 1_000 }

describe('judging a failed attempt', () => {
  it('doubles the wait with each attempt until the attempts are used up', () => {
    const verdicts = [1, 2, 3, 4].map((attempt) => judge(new TypeError('no'), attempt, policy))
    expect(verdicts).toEqual([
      { kind: 'again', afterMs: 1_000, reason: 'TypeError' },
      { kind: 'again', afterMs: 2_000, reason: 'TypeError' },
      { kind: 'again', afterMs: 4_000, reason: 'TypeError' },
      { kind: 'dead', reason: 'TypeError' },
    ])
  })

  it('waits as long as it was asked to, on the last attempt too', () => {
    expect(judge(new RetryLater(30_000), 4, policy)).toEqual({ kind: 'later', afterMs: 30_000 })
    expect(judge(new RetryLater(0), 1, policy)).toEqual({ kind: 'later', afterMs: 0 })
    expect(judge(new RetryLater(0.2), 1, policy)).toEqual({ kind: 'later', afterMs: 1 })
  })

  it('never waits for no time that is a time', () => {
    for (const nonsense of [Number.NaN, -1, Number.POSITIVE_INFINITY]) {
      expect(judge(new RetryLater(nonsense), 1, policy)).toEqual({ kind: 'later', afterMs: 1_000 })
    }
  })

  it('gives up at once only what says that it is not retryable', () => {
    const error = (retryable: unknown) => Object.assign(new Error('no'), { retryable })
    expect(judge(error(false), 1, policy).kind).toBe('dead')
    expect(judge(error(true), 1, policy).kind).toBe('again')
    expect(judge(error(undefined), 1, policy).kind).toBe('again')
  })

  it('gives every job an end: as many failures as it has attempts, never more', () => {
    fc.assert(
      fc.property(fc.anything(), fc.integer({ min: 1, max: 50 }), (thrown, attempts) => {
        const policies = { attempts, backoffMs: 10 }
        const kinds = Array.from(
          { length: attempts },
          (_, i) => judge(thrown, i + 1, policies).kind,
        )
        expect(kinds.at(-1)).toBe('dead')
        expect(kinds.slice(0, -1).every((kind) => kind === 'again')).toBe(true)
      }),
    )
  })

  it('waits a finite time, growing, and never more than a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.nat(), (attempt, backoffMs) => {
        const [wait, next] = [attempt, attempt + 1].map((n) =>
          backoff(n, { attempts: 1, backoffMs }),
        )
        expect(wait).toBeLessThanOrEqual(86_400_000)
        expect(next).toBeGreaterThanOrEqual(wait ?? 0)
      }),
    )
  })
})
