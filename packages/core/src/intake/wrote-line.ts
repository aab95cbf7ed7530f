import { foldText } from './fold-text.js'
import type { MailAddress } from './mail.js'
import { mailWords } from './mail-words.js'
import { readMailbox } from './mailbox.js'
import { quotedLine } from './quoted-line.js'

/** A line above a quotation: `On 3 June 2024 at 09:14, Erin Walsh <erin@example.org> wrote:`. */
export interface WroteLine {
  /** The first line after it. */
  readonly end: number
  /** How deep the line itself is quoted. */
  readonly depth: number
  readonly from: MailAddress
  readonly date: string
}

const maxLines = 3
const maxLength = 300
const mailbox =
  /["“„«]?[^"“”„«»<>[\]]*["”»]?\s*[<[(]\s*(?:mailto:)?[^\s<>[\]()]{1,64}@[^\s<>[\]()]{1,255}\s*[>\])]/

/** Reads the line above a quotation that begins here, wrapped over at most three lines. */
export function wroteLineAt(lines: readonly string[], start: number): WroteLine | null {
  const first = quotedLine((lines[start] ?? '').slice(0, maxLength))
  if (!/[\d<[]/.test(first.text)) return null
  for (let count = 1; count <= maxLines; count += 1) {
    const part = lines.slice(start, start + count).map((line) => quotedLine(line).text.trim())
    const text = part.join(' ')
    if (text.length > maxLength || part.at(-1) === '') return null
    if (!/[:：]$/.test(text)) continue
    const found = readWrote(text.slice(0, -1))
    return found && { ...found, end: start + count, depth: first.depth }
  }
  return null
}

function readWrote(text: string): Pick<WroteLine, 'from' | 'date'> | null {
  const folded = ` ${foldText(text)} `
  const verb = [...mailWords.wrote].find((word) => folded.includes(` ${word} `))
  const found = verb === undefined ? null : mailbox.exec(text)
  if (verb === undefined || !found) return null
  const person = personIn(found[0], verb)
  const from = readMailbox(person)
  const date = text.replace(person, ' ').replace(/\s+/g, ' ').trim()
  return from && /\d/.test(date) ? { from, date } : null
}

/** The name stands after the last number, the verb and words such as `Uhr` or `AM`. */
function personIn(text: string, verb: string): string {
  const bracket = text.search(/[<[(]/)
  const before = text.slice(0, bracket)
  const quoted = before.search(/["“„«]/)
  if (quoted >= 0) return text.slice(quoted)
  const words = before.trim().split(/\s+/)
  const last = words.findLastIndex(
    (word) => /\d/.test(word) || verb.endsWith(foldText(word)) || isTime(word),
  )
  return `${words.slice(last + 1).join(' ')} ${text.slice(bracket)}`.trim()
}

function isTime(word: string): boolean {
  const folded = foldText(word).replace(/[,.]+$/, '')
  return (
    ['uhr', 'h', 'г', 'р'].includes(folded) ||
    mailWords.afterNoon.has(folded) ||
    mailWords.beforeNoon.has(folded)
  )
}
