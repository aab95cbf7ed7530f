import type { CivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import type { WorkingCalendar } from '@privacy-desk/core/calendar/working-calendar.js'
import { deadlines } from '@privacy-desk/core/regimes/deadlines.js'
import type { DeadlineFacts } from '@privacy-desk/core/regimes/facts.js'
import { describe, expect, it } from 'vitest'
import { calendarOf, lawIds, shippedLaw } from '../../support/shipped-law.js'
import { isSunday, thirtyYears, walkDays, walkMonths, walkTo } from '../../support/walk.js'

/** Finds a date by walking day by day. */
type Walk = (received: CivilDate, calendar: WorkingCalendar) => CivilDate
type Expected = readonly [milestone: string, safe: Walk, latest?: Walk]

interface Row {
  readonly law: string
  readonly places: readonly string[]
  readonly facts?: Partial<DeadlineFacts>
  readonly expected: readonly Expected[]
  /** Days on which the law's clock begins; left out, all. */
  readonly only?: (received: CivilDate) => boolean
}

const month = (count: number): Walk => rolling((day) => walkMonths(day, count))
const days =
  (count: number): Walk =>
  (day) =>
    walkDays(day, count)
const businessDays =
  (count: number): Walk =>
  (day, calendar) =>
    walkDays(day, count, calendar.isWorkingDay)
const withSaturdays =
  (count: number): Walk =>
  (day, calendar) =>
    walkDays(day, count, (at) => !isSunday(at) && calendar.holidayName(at) === undefined)

const european: readonly Expected[] = [
  ['extension-notice', month(1)],
  ['refusal-notice', month(1)],
  ['respond', month(3)],
]
const breach = { event: 'breach-awareness' } as const
const received = (first: string) => (day: CivilDate) => day >= first

const states = lawIds.filter((id) => /^us-(?!ca-)/.test(id))
/** One law of the states for each shape of its clock. */
const walkedStates = [...new Map(states.map((id) => [shapeOf(id), id])).values()]

const rows: readonly Row[] = [
  { law: 'gdpr', places: ['DE', 'CZ', 'BG', 'FR', 'IE'], expected: european },
  { law: 'uk-gdpr', places: ['GB-ENG', 'GB-SCT', 'GB-NIR'], expected: european },
  {
    law: 'uk-gdpr',
    places: ['GB-ENG'],
    facts: { types: ['complaint'] },
    only: received('2026-06-19'),
    expected: [['acknowledge', rolling(days(29)), rolling(days(30))]],
  },
  {
    law: 'ch-fadp',
    places: ['CH'],
    expected: [
      ['extension-notice', rolling(days(30))],
      ['respond', rolling(days(30))],
    ],
  },
  {
    law: 'ca-pipeda',
    places: ['CA'],
    expected: [
      ['extension-notice', canadian(days(30))],
      ['refusal-notice', canadian(days(30))],
      ['respond', canadian(days(60))],
    ],
  },
  {
    law: 'us-ca-ccpa',
    places: ['US-CA'],
    expected: [
      ['acknowledge', withSaturdays(10), businessDays(10)],
      ['extension-notice', days(45)],
      ['respond', days(90)],
    ],
  },
  {
    law: 'us-ca-ccpa',
    places: ['US-CA'],
    facts: { types: ['ccpa-opt-out'] },
    expected: [['respond', withSaturdays(15), businessDays(15)]],
  },
  { law: 'us-ca-1798.83', places: ['US-CA'], expected: [['respond', days(30), days(150)]] },
  {
    law: 'us-ca-breach',
    places: ['US-CA'],
    facts: breach,
    only: received('2026-01-01'),
    expected: [
      ['notify-individuals', days(30)],
      ['notify-authority', days(45)],
    ],
  },
  {
    law: 'br-lgpd',
    places: ['BR'],
    facts: { types: ['access'] },
    expected: [['respond', days(15)]],
  },
  {
    law: 'br-lgpd',
    places: ['BR'],
    facts: breach,
    expected: [['notify-authority', businessDays(3)]],
  },
  {
    law: 'in-dpdp',
    places: ['IN'],
    only: (day) => day < '2027-05-14',
    expected: [['respond', (day) => walkMonths(day, 1)]],
  },
  {
    law: 'in-dpdp',
    places: ['IN'],
    facts: { types: ['complaint'] },
    only: received('2027-05-14'),
    expected: [['respond', days(90)]],
  },
  { law: 'au-app12', places: ['AU'], expected: [['respond', days(30)]] },
  { law: 'eu-us-dpf', places: ['US'], expected: [['respond', days(45)]] },
  ...walkedStates.map(stateRow),
]

/** Laws of one shape have the same dates, so that walking along one of them is enough. */
function stateRow(law: string): Row {
  const [first, extended] = stateNumbers(law)
  const expected: readonly Expected[] = [
    ['extension-notice', days(first)],
    ['refusal-notice', days(first)],
    ['respond', days(extended)],
  ]
  return { law, places: ['US'], expected }
}

function stateNumbers(law: string): readonly [first: number, extended: number] {
  if (law === 'us-ia-icdpa') return [90, 135]
  return law === 'us-fl-fdbr' ? [45, 60] : [45, 90]
}

/** All of a state's clock of rights that its dates depend on: no wording, no source. */
function shapeOf(law: string): string {
  const { clocks, rolls, pauses, leastWorkingDays } = shippedLaw(law)
  const rights = clocks.find(({ name }) => name === 'rights')
  const counts = (key: string, value: unknown) =>
    ['rule', 'citation', 'source', 'verified', 'text', 'lateText', 'condition'].includes(key)
      ? undefined
      : value
  return JSON.stringify({ rights, rolls, pauses, leastWorkingDays }, counts)
}

const cases = rows.flatMap((row) => row.places.map((place) => [row.law, place, row] as const))

describe('walking day by day finds the same dates over thirty years', { timeout: 240_000 }, () => {
  it.each(cases)('%s in %s', (law, place, { facts, expected, only = () => true }) => {
    const calendar = calendarOf(place)
    const regime = shippedLaw(law)
    const wrong = thirtyYears.filter(only).filter((day) => {
      const asked = {
        receivedOn: day,
        types: [],
        pauses: [],
        today: day,
        extendedOn: day,
        ...facts,
      }
      const { milestones } = deadlines(asked, regime, calendar)
      return expected.some(([name, safe, latest = safe]) => {
        const found = milestones.find((one) => one.name === name)
        return (
          found?.safe.unit !== 'day' ||
          found.latest.unit !== 'day' ||
          found.safe.day !== safe(day, calendar) ||
          found.latest.day !== latest(day, calendar)
        )
      })
    })
    expect(wrong).toEqual([])
  })
})

it('every state has the numbers of the law that was walked in its place', () => {
  expect(walkedStates).toHaveLength(3)
  for (const law of states) {
    const walked = walkedStates.find((one) => shapeOf(one) === shapeOf(law))
    expect(stateNumbers(walked ?? '')).toEqual(stateNumbers(law))
  }
})

/** To a day that is worked on. */
function rolling(walk: Walk): Walk {
  return (day, calendar) => walkTo(walk(day, calendar), calendar.isWorkingDay)
}

/** Ontario keeps the movable days of the federal Interpretation Act. */
function canadian(walk: Walk): Walk {
  const ontario = calendarOf('CA-ON')
  const movable = ['Easter Monday', 'Victoria Day', 'Thanksgiving']
  return (day, calendar) =>
    walkTo(walk(day, calendar), (at) => {
      const isListed =
        calendar.holidayName(at) !== undefined ||
        movable.includes(ontario.holidayName(at) ?? '') ||
        ['09-30', '11-11'].includes(at.slice(5))
      return !isSunday(at) && !isListed
    })
}
