import { foldText } from './fold-text.js'
import { type Label, mailWords } from './mail-words.js'
import { quotedLine } from './quoted-line.js'

/** A line `Label: value`, and what its label may mean; nothing where no mail program is known to use it. */
export interface HeaderLine {
  readonly label: string
  readonly meanings: readonly Label[]
  readonly value: string
}

const maxLine = 2_000
const maxLabel = 40
const labelEnd = /[:：]/
/** In a row of a table (`| From | Anna Berg |`) the label is a cell. */
const cellOrLabelEnd = /[:：|]/
/** Of bold letters, and of a table that was copied. */
const marksBefore = /^[*_|\s\u200e\u200f\u202a-\u202e\ufeff]+/
const marksAfter = /[*_\s]+$/
const cellEnd = /\s*\|$/
/** Anything with an address, a link or a number is no label. */
const noLabel = /[\d@<>/\\|]/

/** Reads a line of a quoted header, in any language. */
export function readHeaderLine(line: string): HeaderLine | null {
  // Most lines have none.
  if (!(line.includes(':') || line.includes('：') || line.includes('|'))) return null
  const unquoted = quotedLine(line.slice(0, maxLine)).text
  const text = unquoted.replace(marksBefore, '')
  const colon = text.slice(0, maxLabel).search(unquoted.startsWith('|') ? cellOrLabelEnd : labelEnd)
  if (colon < 1) return null
  const label = foldText(text.slice(0, colon).replace(marksAfter, '')).trim()
  if (label === '' || noLabel.test(label)) return null
  const value = text.slice(colon + 1).replace(marksBefore, '')
  return {
    label,
    meanings: mailWords.labels.get(label) ?? [],
    value: value.trim().replace(cellEnd, ''),
  }
}
