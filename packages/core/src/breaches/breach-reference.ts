const prefix = 'BR-'

/** Writes the reference of a breach: `BR-2026-0001`. Numbers above 9999 grow longer. */
export function breachReference(year: number, number: number): string {
  return `${prefix}${year}-${String(number).padStart(4, '0')}`
}

/** Whether a stream is that of a breach. */
export function isBreachReference(stream: string): boolean {
  return stream.startsWith(prefix)
}
