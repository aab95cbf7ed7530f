import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inTime } from './in-time.js'
import { ownTime } from './own-time.js'
import { processorMs } from './processor-time.js'

async function during(work: () => unknown): Promise<number> {
  const watch = ownTime()
  await pause(30)
  await work()
  await pause(30)
  return watch.stop()
}

test('waiting for something counts', async () => {
  expect(await during(() => pause(1_500))).toBeGreaterThan(400)
})

test('work that lets nothing else happen counts', async () => {
  const work = () => {
    const end = processorMs() + 500
    while (processorMs() < end);
  }
  expect(await during(work)).toBeGreaterThan(400)
})

test('a machine that lets the process wait does not count', async () => {
  const kept = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500)
  expect(await during(kept)).toBeLessThan(1_000)
})

test('an answer that takes too long is not in time', async () => {
  await expect(inTime(pause(1_500), 300)).rejects.toThrow('to be less than 300')
  expect(await inTime(pause(1, 'an answer'), 3_000)).toBe('an answer')
})
