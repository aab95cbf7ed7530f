import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { decide } from '@privacy-desk/core/requests/decide.js'
import { isRefusal } from '@privacy-desk/core/requests/decision.js'
import type { RequestEvent } from '@privacy-desk/core/requests/events.js'
import { evolve, replay } from '@privacy-desk/core/requests/evolve.js'
import { project } from '@privacy-desk/core/requests/project.js'
import type { Request } from '@privacy-desk/core/requests/request.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryStep } from './arbitrary-command.js'
import { received, timetableOf } from './given.js'

type Steps = readonly (typeof arbitraryStep extends fc.Arbitrary<infer Step> ? Step : never)[]

/** Runs commands one after the other and looks at each request on the way. */
function run(steps: Steps, look: (before: Request, events: readonly RequestEvent[]) => void) {
  const events: RequestEvent[] = [received]
  let request = replay(events)
  for (const { command, today } of steps) {
    if (request === null) return events
    const decision = decide(request, command, {
      today,
      timetable: timetableOf(request, today),
      timetableOf: (other) => timetableOf(other, today),
    })
    if (isRefusal(decision)) continue
    look(request, decision)
    events.push(...decision)
    request = decision.reduce<Request | null>(evolve, request)
  }
  return events
}

const sequences = fc.array(arbitraryStep, { maxLength: 40 })

describe('whatever is asked of a request, in whatever order', () => {
  test('its version grows by one with each event', () => {
    fc.assert(
      fc.property(sequences, (steps) => {
        const events = run(steps, () => undefined)
        expect(replay(events)?.version).toBe(events.length)
      }),
    )
  })

  test('a decision is a refusal or at least one event', () => {
    fc.assert(
      fc.property(sequences, (steps) => {
        run(steps, (_, events) => expect(events.length).toBeGreaterThan(0))
      }),
    )
  })

  test('closed stays closed, unless it is opened again', () => {
    fc.assert(
      fc.property(sequences, (steps) => {
        run(steps, (before, events) => {
          if (before.status !== 'closed') return
          const after = events.reduce<Request | null>(evolve, before)
          const reopens = events.some(({ type }) => type === 'request-reopened')
          expect(after?.status === 'closed').toBe(!reopens)
        })
      }),
    )
  })

  test('at most one pause is open, and none in a request that is answered', () => {
    fc.assert(
      fc.property(sequences, (steps) => {
        const request = replay(run(steps, () => undefined))
        const open = request?.pauses.filter(({ to }) => to === undefined) ?? []
        expect(open.length).toBeLessThanOrEqual(request?.status === 'answered' ? 0 : 1)
      }),
    )
  })

  test('it is extended at most once', () => {
    fc.assert(
      fc.property(sequences, (steps) => {
        const events = run(steps, () => undefined)
        expect(events.filter(({ type }) => type === 'deadline-extended').length).toBeLessThan(2)
      }),
    )
  })

  test('no event carries personal data: every text in it is a code, a date or a reference', () => {
    fc.assert(
      fc.property(sequences, (steps) => {
        for (const event of run(steps, () => undefined)) {
          for (const text of textsIn(event)) expect(text).toMatch(/^[A-Za-z0-9:@-]{1,60}$/)
        }
      }),
    )
  })

  test('replaying the stream gives the projection', () => {
    fc.assert(
      fc.property(sequences, (steps) => {
        const events = run(steps, () => undefined)
        const request = replay(events)
        if (request === null) throw new Error('the stream begins with its receipt')
        const row = project(
          request,
          timetableOf(request, '2026-06-01'),
          toInstant('2026-03-06T08:00:00Z'),
        )
        const { reference, version, status, receivedOn } = request
        expect(row).toMatchObject({ reference, version, status, receivedOn })
        expect(row.dueSafe <= row.dueLatest).toBe(true)
      }),
    )
  })
})

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
