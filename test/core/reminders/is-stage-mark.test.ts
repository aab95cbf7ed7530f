import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { isStageMark } from '@privacy-desk/core/reminders/is-stage-mark.js'
import { defaultLadder } from '@privacy-desk/core/reminders/ladder.js'
import { stageMark } from '@privacy-desk/core/reminders/stage-mark.js'
import { describe, expect, test } from 'vitest'

describe('the mark of a stage', () => {
  test.each(defaultLadder.map(({ name }) => name))('of %s is known again', (name) => {
    expect(isStageMark(stageMark(name, toCivilDate('2026-04-07')), defaultLadder)).toBe(true)
  })

  test.each([
    '',
    '@',
    'owner-5-days',
    'owner-5-days@',
    'owner-5-days@tomorrow',
    'owner-5-days@2026-02-30',
    'owner-6-days@2026-04-07',
    'Carla Customer@2026-04-07',
    'owner-5-days@x@2026-04-07',
  ])('is not seen in %j', (text) => {
    expect(isStageMark(text, defaultLadder)).toBe(false)
  })
})
