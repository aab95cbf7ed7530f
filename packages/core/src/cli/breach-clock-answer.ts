import type { BreachClock, BreachFacts } from '../breaches/clocks/breach-clock.js'
import { breachClocks, type CountedLaw, type LawClocks } from '../breaches/clocks/breach-clocks.js'
import { type BreachLaw, clockData } from '../breaches/clocks/clock-data.js'
import { type ClockNotice, clockNotices } from '../breaches/clocks/clock-notices.js'
import { type Contract, contractClock } from '../breaches/clocks/contract-clock.js'
import { lawOfPlace } from '../breaches/clocks/law-of-place.js'
import { readHolidayKey } from '../calendar/holiday-key.js'
import type { Zone } from '../calendar/zone.js'
import type { Catalogue } from '../regimes/catalogue.js'
import { dayReader } from './day-reader.js'
import { deadlineQuestion } from './deadline-question.js'
import { InputError } from './input-error.js'

/** What `breach-clock` is asked, its settings of `desk.yaml` filled in. */
export interface BreachClockQuestion {
  readonly aware: string
  readonly country: string
  readonly timezone?: string | undefined
  /** Only these; empty: that of the place, and beside it the others. */
  readonly regimes: readonly string[]
  readonly contracts: readonly Contract[]
  readonly processorAware?: string | undefined
}

/** The clocks of a breach and the notices that they want. */
export interface BreachClockAnswer {
  readonly aware: BreachFacts
  readonly place: string
  readonly zone: Zone
  readonly contracts: readonly BreachClock[]
  /** The laws that were asked for, or that of the place. */
  readonly here: readonly LawClocks[]
  /** Laws that run where people of theirs are affected. */
  readonly elsewhere: readonly LawClocks[]
  /** Of contracts and laws here, in order of time. */
  readonly notices: readonly (ClockNotice & { readonly clock: BreachClock })[]
}

/** Enough to show the rhythm of the notices that come after the end. */
const repeats = 4

/** @throws InputError with a sentence that names the field */
export function breachClockAnswer(
  asked: BreachClockQuestion,
  catalogue: Catalogue,
): BreachClockAnswer {
  const [own, others] = lawsFor(asked)
  const question = {
    regime: own.map(({ regime }) => regime),
    event: 'breach-awareness',
    receivedAt: asked.aware,
    holidays: asked.country,
    timezone: asked.timezone ?? null,
  }
  const { place, zone, calendar } = deadlineQuestion(question, catalogue)
  const facts = factsOf(asked, zone)
  const counted = ({ regime, workingDaysOf }: Pick<BreachLaw, 'regime' | 'workingDaysOf'>) => {
    const law = catalogue.find(regime.trim().toLowerCase())
    if (law === undefined) throw new InputError(`regime: there is no law "${regime}"`)
    const days = workingDaysOf === undefined ? calendar : catalogue.calendar(workingDaysOf)
    return { regime: law, calendar: days } satisfies CountedLaw
  }
  const contracts = asked.contracts.flatMap((contract) => contractClock(contract, facts) ?? [])
  const here = breachClocks(facts, own.map(counted))
  const clocks = [...contracts, ...here.flatMap((law) => law.clocks)]
  return {
    aware: facts,
    place,
    zone,
    contracts,
    here,
    elsewhere: breachClocks(facts, others.map(counted)),
    notices: clocks
      .flatMap((clock) =>
        clockNotices(clock, facts.awareAt, zone, repeats).map((notice) => ({ ...notice, clock })),
      )
      .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)),
  }
}

type NamedLaw = Pick<BreachLaw, 'regime' | 'workingDaysOf'>

/** The laws asked for and those beside them. */
function lawsFor({ regimes, country }: BreachClockQuestion): [NamedLaw[], NamedLaw[]] {
  if (regimes.length > 0) return [regimes.map(named), []]
  const place = readHolidayKey(country)
  if (place === undefined) {
    throw new InputError(`country: "${country}" is no known place; write DE, DE-BY or US-CA`)
  }
  const own = lawOfPlace(place)
  if (own !== undefined) return [[own], clockData.laws.filter((law) => law !== own)]
  const known = clockData.laws.map(({ regime }) => regime).join(', ')
  throw new InputError(
    `country: no breach law of ${country} is known; name one with --regime: ${known}`,
  )
}

function named(regime: string): NamedLaw {
  return clockData.laws.find((law) => law.regime === regime) ?? { regime }
}

function factsOf({ aware, processorAware }: BreachClockQuestion, zone: Zone): BreachFacts {
  const read = dayReader(zone)
  return {
    zone,
    awareAt: read.firstInstant('aware', aware),
    processorAwareAt:
      processorAware === undefined
        ? undefined
        : read.firstInstant('processorAware', processorAware),
  }
}
