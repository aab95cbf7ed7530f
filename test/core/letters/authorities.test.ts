import { authorities, authorityFor } from '@privacy-desk/core/letters/authorities.js'
import { describe, expect, test } from 'vitest'

const memberStates =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')

describe('supervisory authorities', () => {
  test.each([...memberStates, 'GB', 'CH', 'US-CA', 'DE-BE'])('are known for %s', (place) => {
    const { name, address, website } = authorityFor(place, 'en')
    expect(name.length).toBeGreaterThan(3)
    expect(address.length).toBeGreaterThan(10)
    expect(website).toMatch(/^https:\/\//)
  })

  test('say where they are known from, and which of them were checked', () => {
    for (const { source, date, verified } of Object.values(authorities)) {
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(source.startsWith('from knowledge')).toBe(!verified)
    }
  })

  test('of a part of a country without one of its own are those of the country', () => {
    expect(authorityFor('FR-IDF', 'fr').name).toContain('CNIL')
  })

  test('have their official name in the language of the letter', () => {
    expect(authorityFor('CH', 'de').name).toContain('EDÖB')
    expect(authorityFor('CH', 'pl').name).toContain('FDPIC')
  })

  test('that nobody knows are an error, not a guess', () => {
    expect(() => authorityFor('ZZ', 'en')).toThrow('no supervisory authority is known for ZZ')
  })
})
