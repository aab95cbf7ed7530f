import { describe, expect, it } from 'vitest'
import python from '../../fixtures/law/months-by-python.json' with { type: 'json' }
import { datesOf, gdprTimetable } from '../../support/gdpr.js'

type Row = readonly [why: string, place: string, received: string, due: string]

/** Most publications give no year: one was chosen in which their point shows. */
const published: readonly Row[] = [
  ['EDPB Guidelines 01/2022 example 32: 5 March', 'IE', '2027-03-05', '2027-04-05'],
  ['EDPB Guidelines 01/2022 example 33: 31 August', 'DE', '2027-08-31', '2027-09-30'],
  ['ICO, December 2025: 1 January', 'GB-ENG', '2027-01-01', '2027-02-01'],
  ['ICO, December 2025: Monday 25 November', 'GB-ENG', '2024-11-25', '2024-12-27'],
  ['ICO, December 2025: 31 January', 'GB-ENG', '2025-01-31', '2025-02-28'],
  ['ICO, December 2025: 31 January, leap year', 'GB-ENG', '2028-01-31', '2028-02-29'],
  ['ICO, December 2025: 31 January, next Monday', 'GB-ENG', '2026-01-31', '2026-03-02'],
  ['ICO, public page: 3 September', 'GB-ENG', '2025-09-03', '2025-10-03'],
  ['ICO, public page: 25 November', 'GB-ENG', '2024-11-25', '2024-12-27'],
  ['ICO, public page: 31 March', 'GB-ENG', '2026-03-31', '2026-04-30'],
  ['ICO, reproduced: 1 April', 'GB-ENG', '2025-04-01', '2025-05-01'],
  ['ICO, reproduced: 1 April, next working day', 'GB-ENG', '2027-04-01', '2027-05-04'],
  ['FSP: 21 September', 'GB-ENG', '2026-09-21', '2026-10-21'],
  ['Lexology: 1 August 23:59', 'GB-ENG', '2025-08-01', '2025-09-01'],
  ['Pannone: 30 January', 'GB-ENG', '2025-01-30', '2025-02-28'],
  ['Pannone: 30 January, leap year', 'GB-ENG', '2028-01-30', '2028-02-29'],
  ['dsartracker: 15 March', 'GB-ENG', '2026-03-15', '2026-04-15'],
  [
    'a press item says Saturday 24 January 2026 and forgets to roll',
    'DE',
    '2025-12-24',
    '2026-01-26',
  ],
]

/** Worked by hand on a wall calendar. */
const byHand: readonly Row[] = [
  ['31 January in a common year, not 2 March', 'DE', '2025-01-31', '2025-02-28'],
  ['31 January in a leap year', 'DE', '2024-01-31', '2024-02-29'],
  ['29 January in a common year', 'DE', '2025-01-29', '2025-02-28'],
  ['28 February keeps its number', 'DE', '2025-02-28', '2025-03-28'],
  ['a Saturday rolls to Monday', 'DE', '2025-12-31', '2026-02-02'],
  ['a Sunday rolls to Monday', 'DE', '2026-12-31', '2027-02-01'],
  ['received on a Sunday, due on a working day', 'DE', '2026-03-08', '2026-04-08'],
  ['New Year rolls', 'DE', '2025-12-01', '2026-01-02'],
  ['24 December is worked in Germany', 'DE', '2026-11-24', '2026-12-24'],
  ['24 December is a holiday in Czechia', 'CZ', '2026-11-24', '2026-12-28'],
  ['24 to 28 December in Bulgaria', 'BG', '2026-11-24', '2026-12-29'],
  ['25 December in Bulgaria', 'BG', '2026-11-25', '2026-12-29'],
  ['26 December, a Friday, in Bulgaria', 'BG', '2025-11-26', '2025-12-29'],
  ['Christmas 2021 with two substitute days in Bulgaria', 'BG', '2021-11-24', '2021-12-29'],
  ['25 December in Germany', 'DE', '2026-11-25', '2026-12-28'],
  ['25 December with a substitute Monday in England', 'GB-ENG', '2026-11-25', '2026-12-29'],
  ['25 December without a substitute in Ireland', 'IE', '2026-11-25', '2026-12-28'],
  ['25 December in France', 'FR', '2026-11-25', '2026-12-28'],
  ['26 December is worked in France', 'FR', '2025-11-26', '2025-12-26'],
  ['3 March in Bulgaria', 'BG', '2026-02-03', '2026-03-04'],
  ['3 March on a Sunday with its substitute in Bulgaria', 'BG', '2024-02-03', '2024-03-05'],
  ['Orthodox Good Friday to Easter Monday', 'BG', '2026-03-10', '2026-04-14'],
  ['Orthodox Easter Sunday', 'BG', '2026-03-12', '2026-04-14'],
  ['Orthodox Easter and 1 May on Holy Saturday', 'BG', '2021-03-30', '2021-05-05'],
  ['Western Good Friday is worked in Bulgaria', 'BG', '2026-03-03', '2026-04-03'],
  ['Western Good Friday to Easter Monday in Germany', 'DE', '2026-03-03', '2026-04-07'],
  ['Good Friday is worked in France', 'FR', '2026-03-03', '2026-04-03'],
  ['Good Friday is a holiday in Moselle', 'FR-57', '2026-03-03', '2026-04-07'],
  ['Good Friday is worked in Ireland', 'IE', '2026-03-03', '2026-04-03'],
  ['Easter Monday in England', 'GB-ENG', '2026-03-06', '2026-04-07'],
  ['Easter Monday is worked in Scotland', 'GB-SCT', '2026-03-06', '2026-04-06'],
  ['24 May on a Sunday with its substitute', 'BG', '2026-04-24', '2026-05-26'],
  ['6 September on a Sunday with its substitute', 'BG', '2026-08-06', '2026-09-08'],
  ['the day after the euro came to Bulgaria', 'BG', '2025-12-02', '2026-01-05'],
  ['Corpus Christi in Bavaria', 'DE-BY', '2026-05-04', '2026-06-05'],
  ['no Corpus Christi in Germany as a whole', 'DE', '2026-05-04', '2026-06-04'],
  ['the World Cup holiday in Scotland', 'GB-SCT', '2026-05-15', '2026-06-16'],
  ['no World Cup holiday in England', 'GB-ENG', '2026-05-15', '2026-06-15'],
]

/** Three months from receipt, worked by hand. */
const extendedByHand: readonly Row[] = [
  ['31 January is never chained by way of February', 'DE', '2026-01-31', '2026-04-30'],
  ['30 November to the end of February, rolled', 'DE', '2025-11-30', '2026-03-02'],
  ['30 November to 29 February', 'DE', '2023-11-30', '2024-02-29'],
  ['1 February to 1 May and the weekend', 'DE', '2026-02-01', '2026-05-04'],
  ['24 September to Christmas in Bulgaria', 'BG', '2026-09-24', '2026-12-29'],
  ['31 October to Sunday 31 January', 'CZ', '2026-10-31', '2027-02-01'],
]

describe('the month of GDPR art. 12(3)', () => {
  it.each(published)('as published: %s (%s, received %s) is due %s', (_, place, received, due) => {
    expect(respond(place, received)).toEqual({ safe: due, latest: due })
  })

  it.each(byHand)('by hand: %s (%s, received %s) is due %s', (_, place, received, due) => {
    expect(respond(place, received)).toEqual({ safe: due, latest: due })
  })

  it.each(rowsByPython())(
    'by another program: %s, received %s, is due %s',
    (place, received, due) => {
      expect(respond(place, received)).toEqual({ safe: due, latest: due })
    },
  )

  it.each(published)('is the last day for both notices as well: %s', (_, place, received, due) => {
    const timetable = gdprTimetable(place, received, { extendedOn: received })
    expect(datesOf(timetable, 'extension-notice')).toMatchObject({ safe: due, latest: due })
    expect(datesOf(timetable, 'refusal-notice')).toMatchObject({ safe: due, latest: due })
  })
})

describe('the extended period of GDPR art. 12(3)', () => {
  it.each(extendedByHand)('by hand: %s (%s, received %s) is due %s', (_, place, received, due) => {
    expect(respond(place, received, received)).toEqual({ safe: due, latest: due })
  })

  it.each(rowsByPython())('by another program: %s, received %s', (place, received, _, due) => {
    expect(respond(place, received, received)).toEqual({ safe: due, latest: due })
  })
})

function respond(place: string, received: string, extendedOn?: string) {
  const more = extendedOn === undefined ? {} : { extendedOn }
  const { safe, latest } = datesOf(gdprTimetable(place, received, more), 'respond')
  return { safe, latest }
}

/** See the fixture's first line for the program. */
function rowsByPython() {
  return python.rows.map(([place = '', received = '', month = '', extended = '']) => {
    return [place, received, month, extended] as const
  })
}
