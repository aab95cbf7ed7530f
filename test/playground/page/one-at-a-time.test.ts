import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { oneAtATime } from '../../../apps/playground/page/desk/one-at-a-time.js'

describe('A job that runs one at a time', () => {
  it('runs once more after calls that came in between, however many', async () => {
    let runs = 0
    const run = oneAtATime(async () => {
      runs += 1
      await wait(10)
    })
    run()
    run()
    run()
    expect(runs).toBe(1)
    await wait(60)
    expect(runs).toBe(2)
  })

  it('can be called again later', async () => {
    let runs = 0
    const run = oneAtATime(async () => {
      runs += 1
    })
    run()
    await wait(5)
    run()
    await wait(5)
    expect(runs).toBe(2)
  })
})
