/** Names that people use beside those of the Unicode tables. */
const alsoNamed: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  el: 'GR',
  usa: 'US',
  america: 'US',
  holland: 'NL',
  'czech republic': 'CZ',
}

/** Codes of the tables that are no country. */
const noCountry = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const codes = letters
  .flatMap((one) => letters.map((other) => `${one}${other}`))
  .filter((code) => isCountry(code))

const byName = new Map<string, Map<string, string>>()

/**
 * The country that somebody means, as its code: `DE`, `Germany`, `Deutschland`, `UK`.
 * @param language whose names are understood beside the English ones
 * @returns undefined for what is no country
 */
export function countryNamed(typed: string, language: string): string | undefined {
  const name = plain(typed)
  const code = typed.trim().toUpperCase()
  if (codes.includes(code)) return code
  return alsoNamed[name] ?? namesIn('en').get(name) ?? namesIn(language).get(name)
}

/** A country's name in a language. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
}

/** A code that is in use: those withdrawn are written as another one, those unknown have no name. */
function isCountry(code: string): boolean {
  if (noCountry.includes(code)) return false
  const isInUse = new Intl.Locale(`und-${code}`).region === code
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return isInUse && names.of(code) !== undefined
}

function namesIn(language: string): ReadonlyMap<string, string> {
  const known = byName.get(language)
  if (known !== undefined) return known
  const names = new Map(codes.map((code) => [plain(countryName(code, language)), code]))
  byName.set(language, names)
  return names
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .trim()
    .toLowerCase()
