import type { Budget } from './limits.js'

/** Shortens what does not fit and remembers that it did, so that the card can say so. */
export class Clipper {
  #used = false

  constructor(readonly budget: Budget) {}

  /** Whether anything was left out. */
  get used(): boolean {
    return this.#used
  }

  /** Text of at most `max` characters, ending in `…` if it was longer. */
  text(text: string, max: number = this.budget.text): string {
    if (text.length <= max) return text
    this.#used = true
    return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`
  }

  /**
   * Makes long text safe and short. What is far beyond the budget is not even looked at, so that
   * a pasted book costs no more than a page.
   */
  safe(text: string, neutralise: (text: string) => string, max: number = this.budget.text): string {
    const far = 4 * max + 1_000
    if (text.length > far) this.#used = true
    return this.text(neutralise(text.slice(0, far)), max)
  }

  /** The first entries of a list. */
  list<T>(entries: readonly T[], max: number = this.budget.list): readonly T[] {
    if (entries.length <= max) return entries
    this.#used = true
    return entries.slice(0, max)
  }

  /** Notes that something was left out elsewhere. */
  leftOut(): void {
    this.#used = true
  }
}
