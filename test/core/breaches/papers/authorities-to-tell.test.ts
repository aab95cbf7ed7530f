import { clockData } from '@privacy-desk/core/breaches/clocks/clock-data.js'
import { authoritiesToTell } from '@privacy-desk/core/breaches/papers/authorities-to-tell.js'
import { authorityFor } from '@privacy-desk/core/letters/authorities.js'
import { expect, test } from 'vitest'

const facts = { regime: 'gdpr', also: [], countries: {}, told: [] }
const told = (change: object) =>
  authoritiesToTell({ place: 'DE', ...facts, ...change }).map(
    ({ regime, place }) => `${regime}:${place}`,
  )

test.each([
  [
    'the lead authority alone, however many countries',
    { countries: { DE: 1, FR: 2, PL: 3 } },
    ['gdpr:DE'],
  ],
  ['that of the Land, where the place says so', { place: 'DE-BY' }, ['gdpr:DE-BY']],
  ['that of the EEA states outside the EU', { place: 'NO' }, ['gdpr:NO']],
  [
    'each where people live, without an establishment (9/2022, 73)',
    { place: 'US', countries: { FR: 2, BG: 1, US: 9 } },
    ['gdpr:BG', 'gdpr:FR'],
  ],
  ['none as long as nobody knows where people live', { place: 'US' }, []],
  ['the one of the UK beside it, from wherever', { also: ['uk-gdpr'] }, ['gdpr:DE', 'uk-gdpr:GB']],
  [
    'the one that had the first notice',
    { told: [{ regime: 'gdpr', place: 'DE-BE' }] },
    ['gdpr:DE-BE'],
  ],
  [
    'the one of California, from wherever in the US',
    { place: 'US-NY', regime: 'us-ca-breach' },
    ['us-ca-breach:US-CA'],
  ],
  [
    'one that nobody would have expected, once it was told',
    { place: 'US', countries: { FR: 1 }, told: [{ regime: 'gdpr', place: 'IE' }] },
    ['gdpr:FR', 'gdpr:IE'],
  ],
])('a breach is told to %s', (_, change, expected) => {
  expect(told(change)).toEqual(expected)
})

const eea = clockData.laws.find(({ regime }) => regime === 'gdpr')?.countries ?? []

test.each(eea.map(({ country }) => country))('the authority of %s is known by name', (country) => {
  expect(authorityFor(country, 'en').website).toMatch(/^https:/)
})
