import { countryName } from '../breaches/country-named.js'
import type { BreachScope } from '../breaches/events.js'
import { numberText } from './number-text.js'

/** `about 1,200 people (Germany 1,180; France 20), about 3,400 records`. */
export function breachScopeText({ people, records, countries }: BreachScope): string {
  const places = Object.entries(countries)
    .sort(([, less], [, more]) => more - less)
    .map(([code, count]) => `${countryName(code, 'en')} ${numberText(count)}`)
  return [
    `${people === null ? 'number of people not known' : `about ${numberText(people)} people`}${places.length === 0 ? '' : ` (${places.join('; ')})`}`,
    ...(records === null ? [] : [`about ${numberText(records)} records`]),
  ].join(', ')
}
