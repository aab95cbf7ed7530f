const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
/** Longer than any sentence: each segment holds a copy of the whole text that it is taken from. */
const longest = 500

/**
 * The words in a run of letters and where they begin in it. It is one word but in Chinese and
 * Japanese, which write no blanks: there the words are those of Unicode's dictionaries (UAX 29).
 */
export function wordsInRun(run: string): readonly (readonly [word: string, start: number])[] {
  if (!unspaced.test(run)) return [[run, 0]]
  const words: [string, number][] = []
  for (let start = 0; start < run.length; start += longest) {
    for (const { segment, index } of segmenter.segment(run.slice(start, start + longest)))
      words.push([segment, start + index])
  }
  return words
}
