import { RetryLater } from '../../ports/queue.js'
import { failureReason } from './failure-reason.js'
import type { RetryPolicy } from './parse-settings.js'

/** What becomes of a job after an attempt. Times are milliseconds from now. */
export type Verdict =
  | { readonly kind: 'done' }
  /** Somebody asked us to wait: runs again and uses up no attempt. */
  | { readonly kind: 'later'; readonly afterMs: number }
  /** Failed: runs again and has used up an attempt. */
  | { readonly kind: 'again'; readonly afterMs: number; readonly reason: string }
  | { readonly kind: 'dead'; readonly reason: string }

const longestBackoffMs = 24 * 60 * 60 * 1_000

/**
 * Decides what becomes of a job whose attempt threw. A wait the platform asked for is kept to the
 * millisecond; an error that says `retryable: false` is not tried again; anything else is, until
 * the attempts are used up.
 * @param attempt the number of the attempt that failed, from 1
 */
export function judge(error: unknown, attempt: number, policy: RetryPolicy): Verdict {
  if (error instanceof RetryLater) return { kind: 'later', afterMs: askedFor(error, policy) }
  const reason = failureReason(error)
  if (attempt >= policy.attempts || isFinal(error)) return { kind: 'dead', reason }
  return { kind: 'again', afterMs: backoff(attempt, policy), reason }
}

/** Doubles with each attempt, up to a day. */
export function backoff(attempt: number, policy: RetryPolicy): number {
  return Math.min(policy.backoffMs * 2 ** (attempt - 1), longestBackoffMs)
}

/** A header that was no number must not make a hot loop. */
function askedFor(error: RetryLater, policy: RetryPolicy): number {
  const isTime = Number.isFinite(error.afterMs) && error.afterMs >= 0
  return isTime ? Math.ceil(error.afterMs) : backoff(1, policy)
}

function isFinal(error: unknown): boolean {
  return error instanceof Error && 'retryable' in error && error.retryable === false
}
