import type { MailLines } from './mail-lines.js'
import { separatorIn } from './separator.js'

/** What stands above the header or the first line of a mail inside another one. */
export interface SeparatorAbove {
  /** The first line that belongs to it, a separator above included. */
  readonly first: number
  /** Whether a separator above says that what follows was forwarded. */
  readonly forwarded: boolean
}

/** Looks for a separator (`----- Forwarded message -----`) above a line, over one empty line. */
export function separatorAbove(lines: MailLines, start: number): SeparatorAbove {
  let at = start - 1
  while (at >= 0 && at >= start - 2 && lines.isEmpty(at)) at -= 1
  const found = at >= 0 ? separatorIn(lines.at(at)) : null
  return { first: found ? at : start, forwarded: found === 'forwarded' }
}
