import { countryNamed } from './country-named.js'

/** What is wrong with a line of people by country. */
export type CountryFault =
  /** It names no country that is known. */
  | 'no-country'
  | 'no-number'
  /** Several numbers that cannot be told apart. */
  | 'several-numbers'
  /** Less than nothing, a fraction, or more than there are people. */
  | 'no-whole-number'
  | 'nobody'

/** People by country, or the part that could not be read. */
export type ReadCountries =
  | { readonly ok: true; readonly countries: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly line: string; readonly fault: CountryFault }

/** More than people live. */
const most = 9_999_999_999

/** Digits, in groups of three or without groups. */
const number = /\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?!\d)|\d+/g
const filler =
  /[:=,()~≈]|\b(?:about|around|approx\.?|circa|ca\.?|c\.|and|in|people|from)(?!\p{L})/giu

/**
 * Reads people by country as people write it, one a line or with commas between: `Germany 120`,
 * `FR: 3`, `1,200 in Spain`, `DE 5, FR 7`. A country that is named twice counts both.
 */
export function readCountries(text: string, language: string): ReadCountries {
  const countries: Record<string, number> = {}
  for (const line of text.split(/[\n;]/).flatMap(parts)) {
    const read = readPart(line, language)
    if ('fault' in read) return { ok: false, line, ...read }
    countries[read.code] = (countries[read.code] ?? 0) + read.count
  }
  return { ok: true, countries }
}

/** A line of several numbers is taken apart at its commas, where none of them stands in a number. */
function parts(line: string): readonly string[] {
  const several = (line.match(number) ?? []).length > 1
  const split = several ? line.split(/,(?=\s*\p{L})|(?<=\p{L}\s*),(?=\s*\d)/u) : [line]
  return split.map((one) => one.trim()).filter((one) => one !== '')
}

function readPart(
  part: string,
  language: string,
): { readonly fault: CountryFault } | { readonly code: string; readonly count: number } {
  const [written, ...further] = part.match(number) ?? []
  if (written === undefined) return { fault: 'no-number' }
  if (/[-−–—]\d/.test(part) || /^[.,]\d/.test(part.split(written)[1] ?? '')) {
    return { fault: 'no-whole-number' }
  }
  if (further.length > 0) return { fault: 'several-numbers' }
  const name = part.replace(written, ' ').replace(filler, ' ')
  const code = countryNamed(name.replace(/\s+/g, ' ').replace(/^[\s–—-]+|[\s–—-]+$/g, ''), language)
  if (code === undefined) return { fault: 'no-country' }
  const count = Number(written.replace(/\D/g, ''))
  if (count > most) return { fault: 'no-whole-number' }
  return count === 0 ? { fault: 'nobody' } : { code, count }
}
