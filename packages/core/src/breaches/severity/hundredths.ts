/** A level of the methodology, such as 0.25, as whole hundredths. */
export function inHundredths(level: number): number {
  return Math.round(level * 100)
}

/** Whole hundredths for people: 325 as `3.25`, 200 as `2`. */
export function inWords(hundredths: number): string {
  return String(hundredths / 100)
}
