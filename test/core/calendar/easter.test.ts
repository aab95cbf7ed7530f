import { easterSunday, orthodoxEasterSunday } from '@privacy-desk/core/calendar/easter.js'
import { expect, it } from 'vitest'
import python from '../../fixtures/law/easter-by-python.json' with { type: 'json' }

it('Easter of both rules falls where another program finds it, from 1900 to 2199', () => {
  const ours = python.rows.map(([year]) => {
    const number = Number(year)
    return [number, easterSunday(number), orthodoxEasterSunday(number)]
  })
  expect(ours).toEqual(python.rows)
})

it('knows the earliest and the latest Easter, and a year in which both rules agree', () => {
  expect(easterSunday(2008)).toBe('2008-03-23')
  expect(easterSunday(2038)).toBe('2038-04-25')
  expect(easterSunday(2025)).toBe('2025-04-20')
  expect(orthodoxEasterSunday(2025)).toBe('2025-04-20')
  expect(orthodoxEasterSunday(2026)).toBe('2026-04-12')
})
