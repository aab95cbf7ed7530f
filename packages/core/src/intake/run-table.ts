import type { RunScore } from './language-data.js'

const fewest = 4096
/** Before the scores of a run stand the text in which it was seen last and how many there are. */
const head = 2
const bitsOfLanguage = 8
const languageOf = 2 ** bitsOfLanguage - 1

/**
 * What runs of letters say of languages, in one flat table: as objects they would lie scattered
 * over the memory.
 */
export class RunTable {
  #cells = new Int32Array(fewest)
  #end = 0

  /** @returns the place of the run */
  put(scores: readonly RunScore[]): number {
    const place = this.#end
    this.#end += head + scores.length
    while (this.#end > this.#cells.length) this.#grow()
    this.#cells.set([0, scores.length, ...scores.map(codeOf)], place)
    return place
  }

  /**
   * Adds to the sums of the languages what a run says, once in a text.
   * @param text above zero, and another one for each text
   */
  addOnce(place: number, text: number, sums: Int32Array): void {
    const cells = this.#cells
    if (cells[place] === text) return
    cells[place] = text
    const end = place + head + (cells[place + 1] ?? 0)
    for (let at = place + head; at < end; at += 1) {
      const code = cells[at] ?? 0
      const language = code & languageOf
      sums[language] = (sums[language] ?? 0) + (code >> bitsOfLanguage)
    }
  }

  #grow(): void {
    const cells = new Int32Array(2 * this.#cells.length)
    cells.set(this.#cells)
    this.#cells = cells
  }
}

function codeOf({ language, score }: RunScore): number {
  return (score << bitsOfLanguage) | language
}
