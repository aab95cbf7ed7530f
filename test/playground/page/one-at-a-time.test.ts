import { describe, expect, it } from 'vitest'
import { oneAtATime } from '../../../apps/playground/page/desk/one-at-a-time.js'
import { eventually } from '../../support/eventually.js'
import { gate } from '../../support/gate.js'

describe('A job that runs one at a time', () => {
  it('runs once more after calls that came in between, however many', async () => {
    let runs = 0
    const first = gate()
    const run = oneAtATime(async () => {
      runs += 1
      await first.opened
    })
    run()
    run()
    run()
    expect(runs).toBe(1)
    first.open()
    await eventually(() => expect(runs).toBe(2))
    await new Promise(setImmediate)
    expect(runs).toBe(2)
  })

  it('can be called again later', async () => {
    let runs = 0
    const run = oneAtATime(async () => {
      runs += 1
    })
    run()
    await new Promise(setImmediate)
    run()
    expect(runs).toBe(2)
  })
})
