const most = 10_000

/**
 * The file consent cards that were answered lately. A card that was answered is redrawn without
 * its buttons, which outlasts this process; this is for presses that are faster than that, and for
 * clients that show the card as it was.
 */
export class DecidedFiles {
  readonly #cards = new Set<string>()

  /** @returns whether it is the card's first answer */
  decide(card: string): boolean {
    if (this.#cards.has(card)) return false
    this.#cards.add(card)
    for (const oldest of this.#cards) {
      if (this.#cards.size <= most) break
      this.#cards.delete(oldest)
    }
    return true
  }
}
