import type { Text } from '@privacy-desk/core/views/model.js'
import type { Colour, RichTextBlock, TextBlock, TextRun } from './adaptive-card.js'
import type { Clipper } from './clipper.js'
import { linkAddress, markdown } from './escape.js'
import type { Mentions } from './mentions.js'
import { type Piece, spanLines } from './span-lines.js'

/** How a text as a whole looks. */
export interface Look {
  readonly quiet?: boolean
  readonly bold?: boolean
  readonly colour?: Colour | undefined
  readonly separator?: boolean
  readonly close?: boolean
}

/**
 * Draws a text, one element a line. Lines are `RichTextBlock`s, which take words literally; only
 * a line with a mention must be a `TextBlock`, because Teams resolves mentions nowhere else.
 */
export function textElements(
  text: Text,
  clip: Clipper,
  mentions: Mentions,
  look: Look = {},
): readonly (RichTextBlock | TextBlock)[] {
  return spanLines(text, clip).map((line, at) => {
    const placed = at === 0 ? placing(look) : { spacing: 'None' as const }
    return line.some((piece) => piece.mention)
      ? { ...textBlock(line, mentions, look), ...placed }
      : { ...richText(line, look), ...placed }
  })
}

const placing = (look: Look) => ({
  ...(look.separator === true ? { separator: true } : {}),
  spacing: look.close === true ? ('None' as const) : ('Default' as const),
})

function richText(line: readonly Piece[], look: Look): RichTextBlock {
  return { type: 'RichTextBlock', inlines: line.flatMap((piece) => runs(piece, look)) }
}

function runs(piece: Piece, look: Look): TextRun[] {
  const url = piece.url === undefined ? null : linkAddress(piece.url)
  return [
    {
      type: 'TextRun',
      text: piece.text,
      ...(piece.look === 'bold' || look.bold === true ? { weight: 'Bolder' as const } : {}),
      ...(piece.look === 'code' ? { fontType: 'Monospace' as const } : {}),
      ...(look.quiet === true ? { isSubtle: true, size: 'Small' as const } : {}),
      ...(look.colour === undefined ? {} : { color: look.colour }),
      ...(url === null ? {} : { selectAction: { type: 'Action.OpenUrl' as const, url } }),
    },
  ]
}

function textBlock(line: readonly Piece[], mentions: Mentions, look: Look): TextBlock {
  return {
    type: 'TextBlock',
    text: line.map((piece) => inMarkdown(piece, mentions)).join(''),
    wrap: true,
    ...(look.bold === true ? { weight: 'Bolder' as const } : {}),
    ...(look.quiet === true ? { isSubtle: true, size: 'Small' as const } : {}),
    ...(look.colour === undefined ? {} : { color: look.colour }),
  }
}

function inMarkdown(piece: Piece, mentions: Mentions): string {
  if (piece.mention !== undefined) return mentions.add(piece.mention.name, piece.mention.id)
  const text = markdown(piece.text)
  const url = piece.url === undefined ? null : linkAddress(piece.url)
  if (url !== null) return `[${text}](${url})`
  return piece.look === 'bold' && text.trim() !== '' ? around(text, '**') : text
}

/** Markdown's emphasis must touch the word: blanks go outside. */
function around(text: string, mark: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  return `${before}${mark}${core}${mark}${after}`
}
