/** Words that are remembered, and the longest of them: a hostile mail must not fill the memory. */
const [mostWords, longestWord] = [50_000, 40]

/**
 * Makes a pure function of a word remember its answers, as words come again and again. What it
 * gives is shared by all who ask, so it must not be changed.
 */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const fresh = answer(word)
    if (word.length > longestWord) return fresh
    if (known.size >= mostWords) known.clear()
    known.set(word, fresh)
    return fresh
  }
}
