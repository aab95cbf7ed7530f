/** A day in somebody's calendar, as `YYYY-MM-DD`: no time, no zone. Comparable as text. */
export type CivilDate = string & { readonly __brand: 'CivilDate' }

/**
 * Reads `YYYY-MM-DD` for a year from 1900 to 2199.
 * @throws RangeError when the text is no real day
 */
export function toCivilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`not a calendar day (YYYY-MM-DD): ${text}`)
  return text
}

/** Whether the text is a real day, written `YYYY-MM-DD`, from 1900 to 2199. */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false
  // Of 30 February it is 2 March.
  return new Date(`${text}T00:00:00Z`).getUTCDate() === Number(text.slice(8))
}
