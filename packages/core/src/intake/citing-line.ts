import { foldText } from './fold-text.js'
import { isQuotedBelow } from './is-quoted-below.js'
import { mailWords } from './mail-words.js'
import { readMailbox } from './mailbox.js'
import { quotedLine } from './quoted-line.js'
import type { WroteLine } from './wrote-line.js'

const maxLine = 300
const hasAddress = /[^\s<>]@[^\s<>]/
const openers = [...mailWords.citing].map(([words, languages]) => ({
  start: `${words} `,
  languages,
}))

/**
 * The line that Horde sets above a quotation, which names no date: `Quoting Erin Walsh
 * <erin@example.org>:`. What it quotes has to follow.
 */
export function citingLineAt(lines: readonly string[], start: number): WroteLine | null {
  const line = lines[start] ?? ''
  if (line.length > maxLine || !/:\s*$/.test(line) || !hasAddress.test(line)) return null
  const { depth, text } = quotedLine(line)
  const written = text.trim()
  const opener = openers.find((one) => foldText(written).startsWith(one.start))
  if (opener === undefined || !isQuotedBelow(lines, start + 1, depth)) return null
  const words = opener.start.split(' ').length - 1
  const sender = written.replace(/:$/, '').split(/\s+/).slice(words).join(' ')
  const from = readMailbox(sender)
  if (!from?.address) return null
  return { end: start + 1, depth, from, date: '', languages: opener.languages }
}
