import { holidayKey, readHolidayKey } from '@privacy-desk/core/calendar/holiday-key.js'
import { isKnownPlace } from '@privacy-desk/core/calendar/public-holidays.js'
import { describe, expect, it } from 'vitest'

describe('a holiday key', () => {
  it.each([
    ['DE', 'DE'],
    ['de-by', 'DE-BY'],
    [' GB-SCT ', 'GB-SCT'],
    ['UK', 'GB'],
    ['UK-ENG', 'GB-ENG'],
    ['GB-EAW', 'GB-ENG'],
    ['EL', 'GR'],
    ['FR-6AE', 'FR-67'],
    ['DE-BY-A', 'DE-BY-A'],
  ])('%s is read as %s', (text, key) => {
    const place = readHolidayKey(text)
    expect(place && holidayKey(place)).toBe(key)
    expect(place && isKnownPlace(place)).toBe(true)
  })

  it.each(['', 'D', 'DEU', 'DE_BY', 'DE-', '-BY', 'Germany', 'DE-BY-A-B'])('%j is none', (text) => {
    expect(readHolidayKey(text)).toBeUndefined()
  })

  it.each(['XX', 'DE-ZZ', 'GB-BY', 'DE-BY-ZZ', 'CZ-1'])('%s is well formed but unknown', (text) => {
    const place = readHolidayKey(text)
    expect(place && isKnownPlace(place)).toBe(false)
  })
})
