import type { Span, Text } from '@privacy-desk/core/views/model.js'
import type { Clipper } from './clipper.js'
import { literal } from './escape.js'
import { showDate, showInstant } from './show-date.js'

/** A span as it is drawn; once in a line, its text is safe and short. */
export interface Piece {
  readonly text: string
  readonly look: 'plain' | 'bold' | 'code'
  readonly url?: string
  readonly mention?: { readonly name: string; readonly id: string }
}

/** Breaks a text into lines of pieces and shortens what is too long. Blank lines go. */
export function spanLines(text: Text, clip: Clipper): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  let left = clip.budget.text
  for (const span of text) {
    if (left <= 0) clip.leftOut()
    if (left <= 0) break
    const piece = pieceOf(span)
    const text = clip.safe(piece.text, literal, left)
    left -= text.length
    addLines(lines, { ...piece, text })
  }
  const filled = lines.filter((line) => line.some((piece) => piece.text.trim() !== ''))
  return clip.list(filled, clip.budget.lines).map((line) => clip.list(line, 4 * clip.budget.lines))
}

function addLines(lines: Piece[][], piece: Piece): void {
  piece.text.split('\n').forEach((part, at) => {
    if (at > 0) lines.push([])
    if (part !== '') lines.at(-1)?.push({ ...piece, text: part })
  })
}

function pieceOf(span: Span): Piece {
  switch (span.kind) {
    case 'text':
      return { text: span.text, look: 'plain' }
    case 'bold':
      return { text: span.text, look: 'bold' }
    case 'code':
      return { text: span.text, look: 'code' }
    case 'link':
      return { text: span.text, look: 'plain', url: span.url }
    case 'date':
      return { text: showDate(span.date), look: 'plain' }
    case 'instant':
      return { text: showInstant(span.instant, span.zone), look: 'plain' }
    case 'mention':
      return mentionOf(span)
    default:
      return unknown(span)
  }
}

function mentionOf(span: Extract<Span, { kind: 'mention' }>): Piece {
  const text = span.name.replace(/\s+/g, ' ')
  const id = span.ids.teams
  return { text, look: 'plain', ...(id === undefined ? {} : { mention: { name: text, id } }) }
}

/** Everything is named above; a span of a later version still shows its text. */
function unknown(span: never): Piece {
  return { text: JSON.stringify(span), look: 'plain' }
}
