import { readCountries } from '@privacy-desk/core/breaches/read-countries.js'
import { expect, test } from 'vitest'

const read = (text: string) => readCountries(text, 'de')

test.each([
  ['', {}],
  ['Germany 120', { DE: 120 }],
  ['DE: 120\nFR = 3', { DE: 120, FR: 3 }],
  ['Deutschland 1.200; Österreich 7', { DE: 1200, AT: 7 }],
  ['about 1,200 people in Spain', { ES: 1200 }],
  ['uk 5\nGreat Britain 2', { GB: 7 }],
  ['Guinea-Bissau - 3', { GW: 3 }],
  ['- Czech Republic: 4\n\n', { CZ: 4 }],
  ['France 1 200', { FR: 1200 }],
])('%j are people by country', (text, countries) => {
  expect(read(text)).toEqual({ ok: true, countries })
})

test.each([
  ['Germany', 'number', 'Germany'],
  ['DE 1\nAtlantis 7', 'country', 'Atlantis 7'],
  ['EU 7', 'country', 'EU 7'],
  ['12', 'country', '12'],
  ['DE 99999999999999999999', 'number', 'DE 99999999999999999999'],
])('%j cannot be read, and the line is named', (text, lacks, line) => {
  expect(read(text)).toEqual({ ok: false, line, lacks })
})
