/** How long a text is and how hard it reads. */
export interface Reading {
  readonly words: number
  /**
   * LIX (Björnsson 1968): words a sentence plus the percentage of words of more than six letters.
   * Made to compare texts in any language: up to 40 is easy, 40 to 50 average, above 60 very
   * difficult. Languages with long words lie higher, so compare within one language only.
   */
  readonly lix: number
}

const longerThan = 6

/** Measures a text; items of a list and headings count as sentences. */
export function readingOf(text: string, language: string): Reading {
  const words = count(text, language, 'word')
  const long = words.filter((word) => [...word].length > longerThan).length
  const sentences = text.split('\n').flatMap((line) => count(line, language, 'sentence')).length
  if (words.length === 0) return { words: 0, lix: 0 }
  const lix = words.length / Math.max(sentences, 1) + (100 * long) / words.length
  return { words: words.length, lix: Math.round(lix) }
}

function count(text: string, language: string, granularity: 'word' | 'sentence'): string[] {
  const segments = [...new Intl.Segmenter(language, { granularity }).segment(text)]
  return segments
    .filter(({ isWordLike, segment }) =>
      granularity === 'word' ? isWordLike === true : /\p{L}/u.test(segment),
    )
    .map(({ segment }) => segment)
}
