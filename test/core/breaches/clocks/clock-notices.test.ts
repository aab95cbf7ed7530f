import type { BreachClock } from '@privacy-desk/core/breaches/clocks/breach-clock.js'
import { clockNotices } from '@privacy-desk/core/breaches/clocks/clock-notices.js'
import { dueInstant } from '@privacy-desk/core/breaches/clocks/due-instant.js'
import { addHours } from '@privacy-desk/core/calendar/hours.js'
import { epochMs, toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Due } from '@privacy-desk/core/regimes/timetable.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const aware = toInstant('2026-03-27T14:20:00+01:00')
const zone = 'Europe/Berlin'

const clock = (target: Due): BreachClock => ({
  id: 'test',
  duty: 'notify-authority',
  of: 'Test law',
  target,
  limit: target,
  steps: [],
})
const ending = (hours: number) => clock({ unit: 'hour', instant: addHours(aware, hours) })
const hoursOf = (one: BreachClock, repeats = 0) =>
  clockNotices(one, aware, zone, repeats).map(
    ({ at }) => (epochMs(at) - epochMs(aware)) / 3_600_000,
  )

describe('notices of a clock', () => {
  it('come at 24, 48, 60, 66, 70 and 71 hours, at the end, and then every six', () => {
    expect(hoursOf(ending(72), 3)).toEqual([24, 48, 60, 66, 70, 71, 72, 78, 84, 90])
  })

  it('leave out what a short contract has no time for', () => {
    expect(hoursOf(ending(24))).toEqual([12, 18, 22, 23, 24])
    expect(hoursOf(ending(1))).toEqual([1])
  })

  it('go to the lead first, to DPO and deputy unless acknowledged, and to all near the end', () => {
    const found = clockNotices(ending(72), aware, zone, 1)
    expect(found.map(({ to }) => to)).toEqual([
      ...['lead', 'lead', 'lead', 'lead', 'lead'],
      ...['everybody', 'everybody', 'everybody'],
    ])
    const waits = found.map(({ at, escalateAt }) =>
      escalateAt === undefined ? null : (epochMs(escalateAt) - epochMs(at)) / 60_000,
    )
    expect(waits).toEqual([60, 60, 30, 30, 15, null, null, null])
  })

  it('count down to the end of a day, in the organisation’s zone', () => {
    const day: Due = { unit: 'day', day: '2026-03-29' as never }
    expect(dueInstant(day, zone)).toBe('2026-03-29T22:00:00.000Z')
    expect(clockNotices(clock(day), aware, zone, 0).at(-1)?.at).toBe('2026-03-29T22:00:00.000Z')
  })

  it('are in order, have names of their own, and never come before awareness', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.nat(20), (hours, repeats) => {
        const found = clockNotices(ending(hours), aware, zone, repeats)
        const times = found.map(({ at }) => at)
        expect([...times].sort()).toEqual(times)
        expect(new Set(found.map(({ stage }) => stage)).size).toBe(found.length)
        expect(times.every((at) => at > aware)).toBe(true)
        expect(times).toContain(addHours(aware, hours))
      }),
    )
  })
})
