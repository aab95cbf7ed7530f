/** A part of a text that fits a form field, and what stands between it and the next. */
export interface TextPiece {
  readonly text: string
  readonly after: string
}

/** Characters of one piece: a field takes 3,000, so that there is room to write. */
const pieceLength = 2_400

/**
 * Cuts a text into pieces, between paragraphs where that is possible, else between lines, else
 * between words. `joinPieces` makes the same text of them again.
 */
export function textPieces(whole: string): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  for (const unit of unitsOf(whole)) {
    const last = pieces.at(-1)
    const together = last === undefined ? '' : `${last.text}${last.after}${unit.text}`
    if (last === undefined || together.length > pieceLength) pieces.push(unit)
    else pieces[pieces.length - 1] = { text: together, after: unit.after }
  }
  return pieces
}

/** The text that pieces are of. */
export function joinPieces(pieces: readonly TextPiece[]): string {
  return pieces
    .map(({ text, after }, at) => (at < pieces.length - 1 ? text + after : text))
    .join('')
}

function unitsOf(whole: string): readonly TextPiece[] {
  return whole
    .trim()
    .split('\n\n')
    .flatMap((paragraph) => cut(paragraph, '\n\n'))
}

function cut(text: string, after: string): readonly TextPiece[] {
  if (text.length <= pieceLength) return [{ text, after }]
  const [at, between] = placeToCut(text)
  const first = { text: text.slice(0, at), after: between }
  return [first, ...cut(text.slice(at + between.length), after)]
}

/** Never within a character that takes two units. */
function placeToCut(text: string): readonly [number, string] {
  for (const between of ['\n', ' ']) {
    const at = text.lastIndexOf(between, pieceLength)
    if (at > 0) return [at, between]
  }
  const isSplit = /[\uD800-\uDBFF]/.test(text.charAt(pieceLength - 1))
  return [isSplit ? pieceLength - 1 : pieceLength, '']
}
