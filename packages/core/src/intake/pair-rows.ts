/** A pair of numbers, none below zero, and the row that it stands for. */
export type PairRow = readonly [one: number, other: number, row: number]

const nothing = -1

/**
 * Rows by pairs of numbers, in one flat table with open places: a map for each first half, as there
 * are thousands, lies scattered over the memory.
 */
export class PairRows {
  readonly #cells: Int32Array
  readonly #last: number

  constructor(rows: readonly PairRow[]) {
    const places = 2 ** Math.ceil(Math.log2(2 * rows.length + 1))
    this.#cells = new Int32Array(3 * places).fill(nothing)
    this.#last = places - 1
    for (const [one, other, row] of rows)
      this.#cells.set([one, other, row], this.#cellOf(one, other))
  }

  /** The row of a pair; -1 where it has none. */
  of(one: number, other: number): number {
    return this.#cells[this.#cellOf(one, other) + 2] ?? nothing
  }

  /** Where the pair stands, or the free place where it would. */
  #cellOf(one: number, other: number): number {
    const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b)
    let at = (mixed ^ (mixed >>> 15)) & this.#last
    while (!this.#isAt(3 * at, one, other)) at = (at + 1) & this.#last
    return 3 * at
  }

  #isAt(cell: number, one: number, other: number): boolean {
    const found = this.#cells[cell]
    return found === nothing || (found === one && this.#cells[cell + 1] === other)
  }
}
