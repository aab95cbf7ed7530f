import { addDays } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import type { CivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { instantAt } from '@privacy-desk/core/calendar/zone.js'
import {
  clockEvents,
  type DeadlineFacts,
  type Pause,
  pauseKinds,
} from '@privacy-desk/core/regimes/facts.js'
import { lawTypes } from '@privacy-desk/core/regimes/law-type.js'
import fc from 'fast-check'
import { anyDay } from './any-day.js'

/** A request or a breach, with anything that may happen to it. */
export function anyFacts(): fc.Arbitrary<DeadlineFacts> {
  return anyDay().chain(factsFrom)
}

function factsFrom(receivedOn: CivilDate): fc.Arbitrary<DeadlineFacts> {
  const within = (days: number) => dayFrom(receivedOn, 0, days)
  return fc.record(
    {
      receivedOn: fc.constant(receivedOn),
      types: fc.subarray([...lawTypes]),
      event: fc.constantFrom(...clockEvents),
      pauses: fc.array(dayFrom(receivedOn, -5, 120).chain(pauseFrom), { maxLength: 3 }),
      today: within(200),
      extendedOn: within(60),
      identityOn: within(60),
      fee: fc.record({ noticeOn: within(60), confirmedOn: within(60) }, { requiredKeys: [] }),
      requestedOn: dayFrom(receivedOn, -10, 0),
      awareAt: fc.constantFrom('00:00', '09:00', '12:17', '23:59').map((time) => {
        return instantAt(receivedOn, time, 'UTC')
      }),
      designatedAddress: fc.boolean(),
    },
    { requiredKeys: ['receivedOn', 'types', 'event', 'pauses', 'today'] },
  )
}

function pauseFrom(from: CivilDate): fc.Arbitrary<Pause> {
  return fc.record(
    { kind: fc.constantFrom(...pauseKinds), from: fc.constant(from), to: dayFrom(from, 0, 60) },
    { requiredKeys: ['kind', 'from'] },
  )
}

function dayFrom(day: CivilDate, min: number, max: number): fc.Arbitrary<CivilDate> {
  return fc.integer({ min, max }).map((days) => addDays(day, days))
}
