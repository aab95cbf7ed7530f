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
    if (word.length > longestWord) return answer(word)
    const kept = copyOf(word)
    const fresh = answer(kept)
    if (known.size >= mostWords) known.clear()
    known.set(kept, fresh)
    return fresh
  }
}

/** V8 keeps a part of a text as a view of the whole: remembered, it would keep the mail with it. */
function copyOf(word: string): string {
  return Buffer.from(word, 'utf16le').toString('utf16le')
}
