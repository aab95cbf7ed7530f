import { countryNamed } from './country-named.js'

/** People by country, or the line that could not be read. */
export type ReadCountries =
  | { readonly ok: true; readonly countries: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly line: string; readonly lacks: 'country' | 'number' }

/**
 * Reads people by country as people write it, one a line: `Germany 120`, `FR: 3`, `1,200 in Spain`.
 * A country on two lines counts both.
 */
export function readCountries(text: string, language: string): ReadCountries {
  const countries: Record<string, number> = {}
  for (const line of text.split(/[\n;]/).map((one) => one.trim())) {
    if (line === '') continue
    const number = /\d(?:[\d .,'’\u00a0\u202f]*\d)?/.exec(line)
    if (number === null) return { ok: false, line, lacks: 'number' }
    const name = line
      .replace(number[0], ' ')
      .replace(/[:=,()]|\b(?:about|ca\.?|in|people|from)\b/giu, ' ')
    const code = countryNamed(name.replace(/\s+/g, ' ').replace(/^[\s-]+|[\s-]+$/g, ''), language)
    if (code === undefined) return { ok: false, line, lacks: 'country' }
    const count = Number(number[0].replace(/\D/g, ''))
    if (!Number.isSafeInteger(count)) return { ok: false, line, lacks: 'number' }
    countries[code] = (countries[code] ?? 0) + count
  }
  return { ok: true, countries }
}
