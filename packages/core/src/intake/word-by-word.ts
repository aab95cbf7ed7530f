import type { LanguageDetector } from './eld-package.js'
import { type LanguageData, type PackedLanguageData, scoresOfRuns } from './language-data.js'
import { remembered } from './remembered.js'
import { RunTable } from './run-table.js'

/** What the detector adds to each score that it has stored. */
const least = 53
/** The detector looks no further: bytes of words, each with a blank behind. */
const mostBytes = 350
/** Addresses, links and numbers: taken out before it looks. */
const leftOut = /[@\d]|:\/\//

interface KnownWord {
  /** Places in the table. */
  readonly runs: readonly number[]
  readonly bytes: number
}

/**
 * The detector `eld` asked for each word once: it tells which runs of letters a word has, and what
 * they say is added up here. Asked for whole texts it takes a fifth of all the time of reading.
 */
export class WordByWord implements LanguageDetector {
  readonly #languages: PackedLanguageData['languages']
  readonly #detector: LanguageDetector
  readonly #places = new Map<string, number>()
  readonly #runs = new RunTable()
  readonly #scoresOf: ReturnType<typeof scoresOfRuns>
  readonly #sums: Int32Array
  #asked: number[] = []
  #texts = 0

  /** @param load gives the detector its data, which it will ask for runs */
  constructor(
    data: PackedLanguageData,
    detector: LanguageDetector,
    load: (data: LanguageData) => void,
  ) {
    const { type, languages } = data
    this.#languages = languages
    this.#detector = detector
    this.#scoresOf = scoresOfRuns(data)
    this.#sums = new Int32Array(Object.keys(languages).length)
    const get = (_: unknown, run: string | symbol) => {
      if (typeof run === 'string') this.#ask(run)
    }
    load({ type, languages, ngrams: new Proxy<LanguageData['ngrams']>({}, { get }) })
  }

  enableTextCleanup(isOn: boolean): void {
    this.#detector.enableTextCleanup(isOn)
  }

  detect(text: string): { readonly language: string } {
    this.#texts += 1
    this.#sums.fill(0)
    let bytes = 0
    for (const word of text.trim().split(/\s+/)) {
      const known = this.#wordOf(word)
      for (const run of known.runs) this.#runs.addOnce(run, this.#texts, this.#sums)
      bytes += known.bytes
      if (bytes > mostBytes) break
    }
    const most = this.#sums.reduce((one, other) => Math.max(one, other))
    return { language: most > 0 ? (this.#languages[this.#sums.indexOf(most)] ?? '') : '' }
  }

  readonly #wordOf = remembered((word): KnownWord => {
    this.#asked = []
    this.#detector.detect(word)
    const runs = this.#asked
    return { runs, bytes: 1 + (leftOut.test(word) ? 0 : Buffer.byteLength(word)) }
  })

  #ask(run: string): void {
    const place = this.#places.get(run) ?? this.#put(run)
    if (place !== null) this.#asked.push(place)
  }

  #put(run: string): number | null {
    const scores = this.#scoresOf(run)
    if (scores.length === 0) return null
    const place = this.#runs.put(
      scores.map(({ language, score }) => ({ language, score: score + least })),
    )
    this.#places.set(run, place)
    return place
  }
}
