import type { CountryFault } from '../breaches/read-countries.js'

/** In characters: so much of a line is repeated. */
const longest = 60

const texts: Readonly<Record<CountryFault, string>> = {
  'no-country': 'names no country that is known. Write it like this: Germany 120, or DE 120.',
  'no-number': 'has no number. Write one behind the country: an estimate is enough.',
  'several-numbers': 'has more than one number. Write a country and a number a line.',
  'no-whole-number':
    'has no whole number of people. Write one estimate without a minus or decimals, such as: Germany 120.',
  nobody: 'has nobody in it. Leave out a country where nobody is affected.',
}

/** What is wrong with a line of people by country, and how it is written instead. */
export function countryFaultText({
  line,
  fault,
}: {
  readonly line: string
  readonly fault: CountryFault
}): string {
  return `“${[...line].slice(0, longest).join('')}” ${texts[fault]}`
}
