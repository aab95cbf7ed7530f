const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/**
 * The words in a run of letters and where they begin in it. It is one word but in Chinese and
 * Japanese, which write no blanks: there the words are those of Unicode's dictionaries (UAX 29).
 */
export function wordsInRun(run: string): readonly (readonly [word: string, start: number])[] {
  if (!unspaced.test(run)) return [[run, 0]]
  return [...segmenter.segment(run)].map(({ segment, index }) => [segment, index])
}
