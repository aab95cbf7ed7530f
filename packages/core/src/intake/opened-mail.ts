import type { OuterText } from './read-text.js'

/** A mail taken out of its file: its own text, and the mails attached to it, still closed. */
export interface OpenedMail {
  readonly outer: OuterText
  /** Opened one by one, each null where it cannot be read. */
  readonly attached: readonly (() => Promise<OpenedMail | null>)[]
}
