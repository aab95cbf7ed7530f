import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { dayText } from '@privacy-desk/core/letters/speech/dates.js'
import { describe, expect, test } from 'vitest'

describe('the first day of a month', () => {
  test.each([
    ['fr', '2026-05-01', '1er mai 2026'],
    ['it', '2026-05-01', '1º maggio 2026'],
    ['de', '2026-05-01', '1. Mai 2026'],
    ['es', '2026-05-01', '1 de mayo de 2026'],
    ['fr', '2026-05-11', '11 mai 2026'],
    ['it', '2026-05-21', '21 maggio 2026'],
  ])('is written in %s as its readers write it: %s as %s', (locale, day, text) => {
    expect(dayText(toCivilDate(day), locale)).toBe(text)
  })
})
