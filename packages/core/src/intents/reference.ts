import { breachReference } from '../breaches/breach-reference.js'

/**
 * Reads the reference of a request or a breach as people type it: `PR-2026-0042`, `pr-2026-42`,
 * `#PR-2026-0042`, `br 2026 1`.
 * @returns the canonical form, or `null` when the text is no reference
 */
export function readReference(text: string): string | null {
  const match = /^#?(pr|br)[-\s]?(\d{4})[-\s]?(\d{1,6})$/i.exec(text.trim())
  if (match === null) return null
  const [, kind = '', year = '', number = ''] = match
  const write = kind.toLowerCase() === 'br' ? breachReference : reference
  return write(Number(year), Number(number))
}

/** Writes a reference: `PR-2026-0042`. Numbers above 9999 grow longer. */
export function reference(year: number, number: number): string {
  return `PR-${year}-${String(number).padStart(4, '0')}`
}
