import { expect } from 'vitest'
import { ownTime } from './own-time.js'

/** Slack and Teams give up on whoever has not answered by then, in milliseconds. */
const patience = 3_000

/**
 * Expects an answer within the time that Slack and Teams wait for one, on a machine that lets this
 * process work; what a busy machine takes away is not counted.
 */
export async function inTime<T>(answer: Promise<T>, limitMs = patience): Promise<T> {
  const watch = ownTime()
  try {
    return await answer
  } finally {
    expect(watch.stop()).toBeLessThan(limitMs)
  }
}
