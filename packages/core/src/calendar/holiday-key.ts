/** Where holidays are kept: a country and, where they differ, a part of it. */
export interface HolidayPlace {
  /** ISO 3166-1 alpha-2, such as `DE`. */
  readonly country: string
  /** `BY`, `SCT`, `CA`; a place within it after another dash, such as `BY-A` for Augsburg. */
  readonly region?: string | undefined
}

/** Names in use beside the ISO codes or the codes of the holiday data. */
const alsoKnownAs: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  'GB-EAW': 'GB-ENG',
  'FR-6AE': 'FR-67',
}

/**
 * Reads `DE`, `DE-BY`, `GB-SCT`, `US-CA`; case does not matter, `UK` and `EL` are understood.
 * Only the form is checked: whether the place is known is for the holiday data to say.
 * @returns undefined when the text has another form
 */
export function readHolidayKey(text: string): HolidayPlace | undefined {
  const wanted = text.trim().toUpperCase().replace(/^UK-/, 'GB-').replace(/^EL-/, 'GR-')
  const key = alsoKnownAs[wanted] ?? wanted
  const parts = /^([A-Z]{2})(?:-([A-Z0-9]{1,5}(?:-[A-Z0-9]{1,5})?))?$/.exec(key)
  const country = parts?.[1]
  if (country === undefined) return undefined
  return parts?.[2] === undefined ? { country } : { country, region: parts[2] }
}

/** Writes a place as its key, such as `DE-BY`. */
export function holidayKey(place: HolidayPlace): string {
  return place.region === undefined ? place.country : `${place.country}-${place.region}`
}
