import type { BreachClock } from '../breaches/clocks/breach-clock.js'
import type { LawClocks } from '../breaches/clocks/breach-clocks.js'
import { clockData } from '../breaches/clocks/clock-data.js'
import { toInstant } from '../calendar/instant.js'
import { isoInZone } from '../calendar/zoned-text.js'
import type { Due, Step } from '../regimes/timetable.js'
import type { BreachClockAnswer } from './breach-clock-answer.js'

/** The clocks of a breach for programs: instants with the offset of the organisation's zone. */
export function breachClockJson(answer: BreachClockAnswer): object {
  const { zone } = answer
  const date = (text: string) => (text.includes('T') ? isoInZone(toInstant(text), zone) : text)
  const due = (one: Due) => (one.unit === 'day' ? one.day : isoInZone(one.instant, zone))
  const reason = (step: Step) => ({ ...step, date: date(step.date) })
  const clock = ({ id, duty, of, target, limit, steps }: BreachClock) => ({
    id,
    duty,
    of,
    target: due(target),
    limit: due(limit),
    explanation: steps.map(reason),
  })
  const law = ({ regime, law: name, clocks, remarks }: LawClocks) => ({
    regime,
    law: name,
    clocks: clocks.map(clock),
    remarks: remarks.map(reason),
  })
  return {
    aware: isoInZone(answer.aware.awareAt, zone),
    place: answer.place,
    zone,
    laws: answer.here.map(law),
    contracts: answer.contracts.map(clock),
    elsewhere: answer.elsewhere.map(law),
    notices: answer.notices.map((notice) => ({
      clock: notice.clock.id,
      stage: notice.stage,
      at: isoInZone(notice.at, zone),
      hoursLeft: notice.hoursLeft,
      to: notice.to,
      ...(notice.escalateAt === undefined
        ? {}
        : { escalateAt: isoInZone(notice.escalateAt, zone) }),
    })),
    afterwards: {
      everyHours: clockData.notices.afterwards.everyHours,
      until: 'notified, or decided not to notify',
    },
  }
}
