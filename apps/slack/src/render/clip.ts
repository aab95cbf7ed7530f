const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** How far back the start of a character is looked for; segmenting more costs time and memory. */
const reach = 64

/** The end of the last whole grapheme at or before `at`; of the last code point in a very long one. */
function boundaryBefore(text: string, at: number): number {
  if (at >= text.length) return text.length
  const from = Math.max(0, at - reach)
  const found = graphemes.segment(text.slice(from, at + reach)).containing(at - from)
  if (found !== undefined && (found.index > 0 || from === 0)) return from + found.index
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}

/**
 * The longest start of the text whose characters cost at most `budget` together, never cutting
 * through a character that people see as one.
 * @param cost of one UTF-16 unit
 */
export function startOf(text: string, budget: number, cost: (unit: string) => number): string {
  let spent = 0
  for (let at = 0; at < text.length; at += 1) {
    spent += cost(text.charAt(at))
    if (spent > budget) return text.slice(0, boundaryBefore(text, at))
  }
  return text
}

/** Shortens text to `max` UTF-16 units, ending in '…' where something was left out. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  return max < 1 ? '' : `${startOf(text, max - 1, () => 1)}…`
}
