import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import {
  type HolidayOptions,
  holidayCalendar,
} from '@privacy-desk/core/calendar/holiday-calendar.js'
import { readHolidayKey } from '@privacy-desk/core/calendar/holiday-key.js'
import { isWeekend } from '@privacy-desk/core/calendar/weekday.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import { describe, expect, it } from 'vitest'
import independent from '../../fixtures/law/weekday-holidays.json' with { type: 'json' }
import elsewhere from '../../fixtures/law/weekday-holidays-elsewhere.json' with { type: 'json' }
import { everyDay } from '../../support/every-day.js'

const catalogue = readCatalogue()
const day = toCivilDate

describe('the public holidays of a place', () => {
  it.each([
    ['Good Friday in Germany', 'DE', '2026-04-03', 'Good Friday'],
    ['Good Friday in England', 'GB-ENG', '2026-04-03', 'Good Friday'],
    ['Good Friday in Moselle', 'FR-57', '2026-04-03', 'Good Friday'],
    ['Corpus Christi in Bavaria', 'DE-BY', '2026-06-04', 'Corpus Christi'],
    ['Christmas Eve in Czechia', 'CZ', '2026-12-24', 'Christmas Eve'],
    ['Easter Monday in England', 'GB-ENG', '2026-04-06', 'Easter Monday'],
    ['a substitute day in England', 'GB-ENG', '2026-12-28', 'Boxing Day (substitute day)'],
    ['the World Cup in Scotland', 'GB-SCT', '2026-06-15', 'World Cup bank holiday'],
    ['a day of remembrance in Ireland', 'IE', '2022-03-18', 'Day of Remembrance and Recognition'],
    ['the national day of Bulgaria', 'BG', '2026-03-03', 'Liberation Day'],
    ['Orthodox Good Friday in Bulgaria', 'BG', '2026-04-10', 'Good Friday'],
    ['Orthodox Easter Monday in Bulgaria', 'BG', '2026-04-13', 'Easter Monday'],
    ['26 December in Bulgaria', 'BG', '2025-12-26', 'Second Day of Christmas'],
    ['a one-off day in Bulgaria', 'BG', '2026-01-02', 'non-working day for the change to the euro'],
    ['Green Monday in Cyprus', 'CY', '2026-02-23', 'Green Monday'],
    ['May Day after Easter in Greece', 'GR', '2024-05-07', 'Labour Day (moved)'],
    ['the first day of summer in Iceland', 'IS', '2024-04-25', 'First Day of Summer'],
    ['20 November in São Paulo', 'BR-SP', '2026-11-20', 'Black Awareness Day'],
    [
      '30 September in British Columbia',
      'CA-BC',
      '2026-09-30',
      'National Day for Truth and Reconciliation',
    ],
    [
      'Veterans Day on a Saturday in California',
      'US-CA',
      '2028-11-10',
      'Veterans Day (substitute day)',
    ],
    ['a substitute day in Bulgaria', 'BG', '2026-09-07', 'substitute day for Unification Day'],
  ])('include %s', (_, place, date, name) => {
    expect(calendarOf(place).holidayName(day(date))).toBe(name)
    expect(calendarOf(place).isWorkingDay(day(date))).toBe(false)
  })

  it.each([
    ['Good Friday in France', 'FR', '2026-04-03'],
    ['Good Friday in Ireland', 'IE', '2026-04-03'],
    ['Western Good Friday in Bulgaria', 'BG', '2026-04-03'],
    ['Easter Monday in Scotland', 'GB-SCT', '2026-04-06'],
    ['Corpus Christi in Germany as a whole', 'DE', '2026-06-04'],
    ['24 December in Germany', 'DE', '2026-12-24'],
    ['24 December in France', 'FR', '2026-12-24'],
    ['24 December in Ireland', 'IE', '2026-12-24'],
    ['a Monday after a Saturday holiday in Ireland', 'IE', '2026-12-28'],
    ['the World Cup in England', 'GB-ENG', '2026-06-15'],
    ['Green Tuesday in Cyprus', 'CY', '2026-02-24'],
    ['1 May in the Holy Week of 2024 in Greece', 'GR', '2024-05-01'],
    ['18 April 2024 in Iceland', 'IS', '2024-04-18'],
    ['1 November in Bulgaria, a school holiday', 'BG', '2027-11-01'],
  ])('do not include %s', (_, place, date) => {
    expect(calendarOf(place).holidayName(day(date))).toBeUndefined()
    expect(calendarOf(place).isWorkingDay(day(date))).toBe(true)
  })

  const listed = Object.entries(elsewhere.days).map(([place, days]): [string, string[]] => [
    place,
    days.split(' '),
  ])

  it.each([...Object.entries(independent.days), ...listed])(
    'of %s agree from 2018 to 2040 with a list that another program made',
    (place, expected) => {
      const calendar = calendarOf(place)
      const days = everyDay('2018-01-01', '2040-12-31').filter(
        (at) => !isWeekend(at) && !calendar.isWorkingDay(at),
      )
      expect(days).toEqual(expected)
    },
  )
})

describe('Bulgarian substitute days (Labour Code art. 154(2))', () => {
  it.each([
    ['1 January 2022, a Saturday', '2022-01-03'],
    ['Christmas 2021 on Saturday and Sunday, first day', '2021-12-27'],
    ['Christmas 2021 on Saturday and Sunday, second day', '2021-12-28'],
    ['Christmas Eve 2023 on Sunday, after both days of Christmas', '2023-12-27'],
    ['1 May 2021 on Holy Saturday, after Easter Monday', '2021-05-04'],
  ])('follow %s', (_, date) => {
    expect(calendarOf('BG').isWorkingDay(day(date))).toBe(false)
  })

  it('are not given for Easter Sunday or before 2017', () => {
    expect(calendarOf('BG').isWorkingDay(day('2026-04-14'))).toBe(true)
    expect(calendarOf('BG').isWorkingDay(day('2016-01-04'))).toBe(true)
    expect(calendarOf('BG').isWorkingDay(day('2016-05-04'))).toBe(true)
  })
})

describe('a working calendar', () => {
  const christmas = calendarOf('DE')

  it('moves forward to a working day, or back', () => {
    expect(christmas.nextWorkingDay(day('2026-12-24'))).toBe('2026-12-24')
    expect(christmas.nextWorkingDay(day('2026-12-25'))).toBe('2026-12-28')
    expect(christmas.workingDayOnOrBefore(day('2026-12-27'))).toBe('2026-12-24')
    expect(christmas.workingDayOnOrBefore(day('2026-12-24'))).toBe('2026-12-24')
  })

  it('counts working days both ways', () => {
    expect(christmas.addWorkingDays(day('2026-12-24'), 1)).toBe('2026-12-28')
    expect(christmas.addWorkingDays(day('2026-12-28'), -1)).toBe('2026-12-24')
    expect(christmas.workingDaysBefore(day('2026-12-28'), 3)).toBe('2026-12-22')
    expect(christmas.workingDaysBefore(day('2026-12-27'), 0)).toBe('2026-12-24')
  })

  it('takes days of the organisation and leaves out others', () => {
    const own = catalogue.calendar({
      country: 'DE',
      extra: [{ date: day('2026-12-24'), name: 'Company holiday' }],
      without: [day('2026-04-03')],
    })
    expect(own.holidayName(day('2026-12-24'))).toBe('Company holiday')
    expect(own.nextWorkingDay(day('2026-12-24'))).toBe('2026-12-28')
    expect(own.isWorkingDay(day('2026-04-03'))).toBe(true)
    expect(christmas.isWorkingDay(day('2026-04-03'))).toBe(false)
  })

  it('knows the zone of a place that has one', () => {
    expect(calendarOf('BG').zone).toBe('Europe/Sofia')
    expect(calendarOf('US').zone).toBeUndefined()
    expect(catalogue.calendar({ country: 'US', zone: 'America/Denver' }).zone).toBe(
      'America/Denver',
    )
  })

  it('is refused for an unknown place rather than made without holidays', () => {
    expect(() => catalogue.calendar({ country: 'XX' })).toThrow('no holidays known for XX')
    expect(() => catalogue.calendar({ country: 'DE', region: 'ZZ' })).toThrow(RangeError)
  })

  it('adds and removes days that move with Easter or a weekday, in some years', () => {
    const source = { source: 'made up', verified: false }
    const made = holidayCalendar({ country: 'DE' }, [
      {
        country: 'DE',
        add: [
          { easter: -47, name: 'Shrove Tuesday', from: 2026, until: 2026, ...source },
          { orthodoxEaster: 1, name: 'Orthodox Easter Monday', ...source },
          { weekday: 'Wednesday', onOrAfter: '11-16', name: 'Day of Repentance', ...source },
        ],
        remove: [
          { easter: 1, ...source },
          { every: '10-03', until: 2026, ...source },
        ],
      },
    ])
    expect(made.holidayName(day('2026-02-17'))).toBe('Shrove Tuesday')
    expect(made.holidayName(day('2027-02-09'))).toBeUndefined()
    expect(made.holidayName(day('2026-04-13'))).toBe('Orthodox Easter Monday')
    expect(made.holidayName(day('2026-11-18'))).toBe('Day of Repentance')
    expect(made.holidayName(day('2026-04-06'))).toBeUndefined()
    expect(made.holidayName(day('2026-10-03'))).toBeUndefined()
    expect(made.holidayName(day('2027-10-03'))).toBe('National Holiday')
  })

  it('passes over corrections of other places and removes days that one of ours denies', () => {
    const source = { source: 'made up', verified: false }
    const made = holidayCalendar({ country: 'DE', region: 'BY' }, [
      { country: 'DE', region: 'BE', add: [wednesday(source)], remove: [] },
      { country: 'DE', add: [], remove: [{ date: day('2026-04-03'), ...source }] },
    ])
    expect(made.isWorkingDay(day('2026-02-11'))).toBe(true)
    expect(made.isWorkingDay(day('2026-04-03'))).toBe(true)
  })
})

function calendarOf(key: string) {
  const place = readHolidayKey(key)
  if (place === undefined) throw new Error(`bad key in this test: ${key}`)
  return catalogue.calendar(place satisfies HolidayOptions)
}

function wednesday(source: { source: string; verified: boolean }) {
  return { date: day('2026-02-11'), name: 'Wednesday off', ...source }
}
