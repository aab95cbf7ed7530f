import { catalogue, intentNames } from '@privacy-desk/core/intents/catalogue.js'
import { breachHelpCard } from '@privacy-desk/core/views/breach-help-card.js'
import { helpCard } from '@privacy-desk/core/views/help-card.js'
import { plainText } from '@privacy-desk/core/views/plain-text.js'
import { describe, expect, test } from 'vitest'

const lines = (problem?: Parameters<typeof helpCard>[0]) =>
  helpCard(problem).paragraphs.map(plainText)

const typed = intentNames.filter((name) => catalogue[name].typed)
const waysIn = ['breach help', 'breach new', 'breach list', 'breach show']
const described = (names: readonly (typeof typed)[number][]) =>
  names.map((name) => [name, catalogue[name].usage, catalogue[name].hint].filter(Boolean).join(' '))

describe('the help', () => {
  test('lists every command that can be typed, of a breach the ways in', () => {
    const expected = typed.filter((name) => !name.startsWith('breach ') || waysIn.includes(name))
    expect(lines().slice(-expected.length)).toEqual(described(expected))
  })

  test('for a breach lists all that can be asked for in one', () => {
    const ofBreach = typed.filter((name) => name.startsWith('breach '))
    const told = breachHelpCard().paragraphs.map(plainText)
    expect(told.slice(-ofBreach.length)).toEqual(described(ofBreach))
  })

  test('lists nothing that cannot be typed', () => {
    for (const name of intentNames.filter((one) => !catalogue[one].typed)) {
      expect(lines().some((line) => line.startsWith(`${name} `))).toBe(false)
    }
  })

  test.each([
    [{ unknown: 'delte' }, 'I do not know the command delte. These I know:'],
    [{ about: 'take' }, 'Which request? Add its reference: take PR-2026-0042'],
    [{ about: 'take', badReference: '' }, 'Which request? Add its reference: take PR-2026-0042'],
    [
      { about: 'take', badReference: '42' },
      '42 is no reference. It looks like this: take PR-2026-0042',
    ],
  ])('begins with what was wrong: %j', (problem, sentence) => {
    expect(lines(problem)[0]).toBe(sentence)
    expect(lines(problem).slice(1)).toEqual(lines())
  })
})
