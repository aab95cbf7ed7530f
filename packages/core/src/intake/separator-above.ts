import { foldText } from './fold-text.js'
import type { MailLines } from './mail-lines.js'
import { mailWords } from './mail-words.js'
import { quotedLine } from './quoted-line.js'

/** What stands above the header or the first line of a mail inside another one. */
export interface SeparatorAbove {
  /** The first line that belongs to it, a separator above included. */
  readonly first: number
  /** Whether a separator above says that what follows was forwarded. */
  readonly forwarded: boolean
}

const separator = /^[-_=*#~—–]{2,}.*[-_=*#~—–]{2,}$|^[_-]{8,}/

/** Looks for a separator (`----- Forwarded message -----`) above a line, over one empty line. */
export function separatorAbove(lines: MailLines, start: number): SeparatorAbove {
  let at = start - 1
  while (at >= 0 && at >= start - 2 && lines.isEmpty(at)) at -= 1
  const text = quotedLine(lines.at(at).slice(0, 200)).text.trim()
  const folded = text.length < 100 ? foldText(text) : ''
  const says = folded !== '' && mailWords.forwarded.some((words) => folded.includes(words))
  const separates = at >= 0 && (says || separator.test(text))
  return { first: separates ? at : start, forwarded: separates && says }
}
