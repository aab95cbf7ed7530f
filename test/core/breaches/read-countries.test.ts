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
  ['DE 1.000', { DE: 1000 }],
  ['DE 12', { DE: 12 }],
  ['DE 1234567', { DE: 1234567 }],
  ['Germany, 120', { DE: 120 }],
  ['DE 5, DE 7', { DE: 12 }],
  ['Germany 1,180, FR 20', { DE: 1180, FR: 20 }],
  ['1,200 in Spain, 5 in France', { ES: 1200, FR: 5 }],
  ['120 Germany, and 3 France', { DE: 120, FR: 3 }],
  ['Germany – approx. 120', { DE: 120 }],
  ['Spain ~ 40', { ES: 40 }],
])('%j are people by country', (text, countries) => {
  expect(read(text)).toEqual({ ok: true, countries })
})

test.each([
  ['Germany', 'no-number', 'Germany'],
  ['DE 1\nAtlantis 7', 'no-country', 'Atlantis 7'],
  ['EU 7', 'no-country', 'EU 7'],
  ['XX 3', 'no-country', 'XX 3'],
  ['DE 5, Atlantis 7', 'no-country', 'Atlantis 7'],
  ['12', 'no-country', '12'],
  ['DE 99999999999999999999', 'no-whole-number', 'DE 99999999999999999999'],
  ['DE -5', 'no-whole-number', 'DE -5'],
  ['DE -1,200', 'no-whole-number', 'DE -1,200'],
  ['-5 Germany', 'no-whole-number', '-5 Germany'],
  ['DE 1.5', 'no-whole-number', 'DE 1.5'],
  ['DE 5,7', 'no-whole-number', 'DE 5,7'],
  ['DE 100-150', 'no-whole-number', 'DE 100-150'],
  ['DE 5 FR 7', 'several-numbers', 'DE 5 FR 7'],
  ['DE 1e3', 'several-numbers', 'DE 1e3'],
  ['FR 3\nDE 0', 'nobody', 'DE 0'],
])('%j cannot be read, and the part is named', (text, fault, line) => {
  expect(read(text)).toEqual({ ok: false, line, fault })
})
