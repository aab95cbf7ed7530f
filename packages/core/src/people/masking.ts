const hidden = '…'

/** Longer clusters are piled-up marks, not letters. */
const longestLetter = 8

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * An e-mail address for a channel: `jana@example.org` becomes `j…@e…`. Takes any text, shows no
 * more than the first letter of each side, and gives letters, `…` and `@` only, so that nothing
 * in it is markup or turns the direction of the text around it.
 */
export function maskAddress(text: string): string {
  const at = text.lastIndexOf('@')
  if (at < 0) return maskName(text)
  return `${maskName(text.slice(0, at))}@${maskName(text.slice(at + 1))}`
}

/** A name for a channel: its first letter and `…`, or `…` alone where there is none. */
export function maskName(text: string): string {
  return `${firstLetter(text)}${hidden}`
}

/** The first letter or digit as a reader sees it, with the marks that belong to it. */
function firstLetter(text: string): string {
  const start = text.search(/[\p{L}\p{N}]/u)
  if (start < 0) return ''
  const rest = text.slice(start, start + 4 * longestLetter).replace(/\p{Bidi_Control}/gu, '')
  const [first] = graphemes.segment(rest)
  const letter = first?.segment ?? ''
  return letter.length <= longestLetter ? letter : String.fromCodePoint(rest.codePointAt(0) ?? 0)
}
