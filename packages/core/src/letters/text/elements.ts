import { blocksOf } from './blocks.js'
import { marks } from './marks.js'
import { plainText } from './plain-text.js'

/** A marked block of a letter and what it says. */
export interface LetterElement {
  readonly name: string
  readonly text: string
}

const pieces = new RegExp(
  `(${marks.elementName}[a-z0-9-]*${marks.elementStart}|${marks.elementEnd})`,
)

/** The elements of a rendered letter in the order in which they begin; one may hold others. */
export function elementsOf(rendered: string): readonly LetterElement[] {
  const found: { name: string; raw: string }[] = []
  const open: { name: string; raw: string }[] = []
  for (const piece of rendered.split(pieces)) {
    if (piece.startsWith(marks.elementName)) {
      const element = { name: piece.slice(1, -1), raw: '' }
      found.push(element)
      open.push(element)
    } else if (piece === marks.elementEnd) open.pop()
    else for (const element of open) element.raw += piece
  }
  return found.map(({ name, raw }) => ({ name, text: plainText(blocksOf(raw)) }))
}
