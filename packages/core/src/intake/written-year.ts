/** Thai mail programs count from the death of the Buddha. */
const buddhistOffset = 543
const firstBuddhistYear = 2400

/** The year of the Gregorian calendar that was written: `26` is 2026, `2569` is 2026. */
export function calendarYear(written: string): number {
  const year = Number(written)
  if (written.length > 2) return year >= firstBuddhistYear ? year - buddhistOffset : year
  return year < 70 ? 2000 + year : 1900 + year
}

/** `YYYY-MM-DD`, perhaps of no real day. */
export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
