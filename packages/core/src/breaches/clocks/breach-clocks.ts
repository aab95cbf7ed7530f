import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import { civilDateAt } from '../../calendar/zone.js'
import { deadlines } from '../../regimes/deadlines.js'
import type { Regime } from '../../regimes/load.js'
import type { Step } from '../../regimes/timetable.js'
import { type BreachClock, type BreachFacts, breachDuties } from './breach-clock.js'

/** The clocks of one law, and what it says without naming a date. */
export interface LawClocks {
  readonly regime: string
  readonly law: string
  readonly clocks: readonly BreachClock[]
  readonly remarks: readonly Step[]
}

/** A law with the working days that it counts. */
export interface CountedLaw {
  readonly regime: Regime
  readonly calendar: WorkingCalendar
}

/**
 * The clocks of a breach side by side, law by law: authorities and people affected.
 * Derived each time, never stored as truth.
 */
export function breachClocks(facts: BreachFacts, laws: readonly CountedLaw[]): LawClocks[] {
  return laws.map((law) => lawClocks(facts, law))
}

function lawClocks(facts: BreachFacts, { regime, calendar }: CountedLaw): LawClocks {
  const { awareAt, processorAwareAt, zone } = facts
  const receivedOn = civilDateAt(awareAt, zone)
  const timetable = deadlines(
    {
      event: 'breach-awareness',
      awareAt,
      receivedOn,
      today: receivedOn,
      types: [],
      pauses: [],
      ...(processorAwareAt === undefined ? {} : { processorAwareAt }),
    },
    regime,
    { ...calendar, zone },
  )
  const clocks = breachDuties.flatMap((duty) =>
    timetable.milestones
      .filter(({ name }) => name === duty)
      .map(({ safe, latest, steps }) => ({
        id: `${regime.id}/${duty}`,
        duty,
        of: regime.law,
        target: safe,
        limit: latest,
        steps,
        threshold: thresholdOf(regime, duty),
      })),
  )
  return { regime: regime.id, law: regime.law, clocks, remarks: timetable.remarks ?? [] }
}

function thresholdOf(
  { clocks }: Regime,
  duty: (typeof breachDuties)[number],
): BreachClock['threshold'] {
  if (duty === 'tell-controller') return undefined
  const ofBreach = clocks.filter(({ event }) => event === 'breach-awareness')
  return ofBreach.map(({ thresholds }) => thresholds?.[duty]).find((one) => one !== undefined)
}
