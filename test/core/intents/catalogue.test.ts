import { catalogue, intentNames } from '@privacy-desk/core/intents/catalogue.js'
import { describe, expect, test } from 'vitest'

describe('the catalogue', () => {
  test.each(intentNames)('says of %s in one line what it is for', (name) => {
    const { hint } = catalogue[name]
    expect(hint).toMatch(/^[A-Z][^\n]{5,79}$/)
    expect(hint).not.toMatch(/\.$/)
  })

  test.each(intentNames)('says of %s what to type, in the order of its arguments', (name) => {
    const { typed, usage, positional, needsRef } = catalogue[name]
    const words = usage.split(' ').filter(Boolean)
    const told = words.filter((word) => word !== 'REF')
    expect(told).toHaveLength(positional.length)
    expect(words[0] === 'REF').toBe(typed && needsRef)
  })

  test('starts with help, so that it stands first in every menu', () => {
    expect(intentNames[0]).toBe('help')
  })
})
