import type { OnceEach } from './naming.js'

/** A power of two. */
const fewest = 1024

/**
 * Numbers, each once, in half the time of a `Set` that is made anew for each sentence.
 * They stand in a table with open places, and each with the round in which it was added, so that
 * nothing has to be wiped for the next one.
 */
export class NumbersOnce implements OnceEach<number> {
  #numbers = new Int32Array(fewest)
  #rounds = new Int32Array(fewest)
  #round = 1
  #taken: number[] = []

  add(number: number): void {
    const at = this.#placeOf(number)
    if (this.#rounds[at] === this.#round) return
    this.#numbers[at] = number
    this.#rounds[at] = this.#round
    this.#taken.push(number)
    if (2 * this.#taken.length > this.#numbers.length) this.#grow()
  }

  take(): readonly number[] {
    const taken = this.#taken
    this.#taken = []
    this.#round += 1
    return taken
  }

  /** Where it stands, or the free place where it would. */
  #placeOf(number: number): number {
    const last = this.#numbers.length - 1
    const mixed = Math.imul(number, 0x9e3779b1)
    let at = (mixed ^ (mixed >>> 15)) & last
    while (this.#rounds[at] === this.#round && this.#numbers[at] !== number) at = (at + 1) & last
    return at
  }

  #grow(): void {
    const all = this.#taken
    this.#numbers = new Int32Array(2 * this.#numbers.length)
    this.#rounds = new Int32Array(this.#numbers.length)
    this.#taken = []
    for (const number of all) this.add(number)
  }
}
