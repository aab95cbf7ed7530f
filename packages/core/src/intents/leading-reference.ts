import { readReference } from './reference.js'

/** A reference at the head of a command's words, and the words after it. */
export interface LeadingReference {
  /** In canonical form. */
  readonly ref: string
  readonly rest: readonly string[]
}

/**
 * Reads the reference that a command's words begin with; it may be typed with blanks in it, as in
 * `PR 2026 42`. `null` when they begin with something else.
 */
export function leadingReference(words: readonly string[]): LeadingReference | null {
  for (const count of [1, 2, 3]) {
    const ref = readReference(words.slice(0, count).join(' '))
    if (ref !== null) return { ref, rest: words.slice(count) }
  }
  return null
}
