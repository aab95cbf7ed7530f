/** One part of a letter: a kind and its variables. */
export interface LetterPart {
  readonly kind: string
  readonly data: unknown
}

/** A letter to be written. Several parts make one letter: one request, several outcomes. */
export interface LetterOrder {
  readonly parts: readonly LetterPart[]
  /** ISO 639-1; where a letter is missing in it, English is taken. */
  readonly language: string
  /** Whether a notice is published, in an app or on a website, and so has no addressee. */
  readonly publicly?: boolean
  /** As `letter-context.ts` has it. */
  readonly context: unknown
}
