import { foldText } from './fold-text.js'
import { isDateOnly } from './is-date-only.js'
import { isQuotedBelow } from './is-quoted-below.js'
import type { MailAddress } from './mail.js'
import { mailWords } from './mail-words.js'
import { readMailbox } from './mailbox.js'
import { isAround, nameAfterDate, nameBeforeDate } from './name-beside-date.js'
import { quotedLine } from './quoted-line.js'
import { remembered } from './remembered.js'
import { readWrittenDate } from './written-date.js'

/** A line above a quotation: `On 3 June 2024 at 09:14, Erin Walsh <erin@example.org> wrote:`. */
export interface WroteLine {
  /** The first line after it. */
  readonly end: number
  /** How deep the line itself is quoted. */
  readonly depth: number
  readonly from: MailAddress
  readonly date: string
  /** Set where the line itself says what the mail around it is. */
  readonly taken?: 'forward'
  /** The languages that have its verb. */
  readonly languages: readonly string[]
}

type Wrote = Pick<WroteLine, 'from' | 'date' | 'languages'>

const maxLines = 3
const maxLength = 300
/** A colon, in Armenian `՝`, and what programs set around it. */
const ending = /[:：՝][\s*_>\u200e\u200f\u202a-\u202e]*$/
const mailbox =
  /["“„«]?[^"“”„«»<>[\]]*["”»]?\s*[<[(]+\s*(?:mailto:)?[^\s<>[\]()]{1,64}@[^\s<>[\]()]{1,255}\s*[>\])]+/
const bareAddress = /[^\s<>()[\]",;:]{1,64}@[^\s<>()[\]",;:]{1,255}\.[\p{L}\d-]{2,}/u
/** GroupWise names the message before its sender: `in message <5BF1@a.example>, Erin Walsh <…>`. */
const messageId = /,[^,<>@]{1,30}<[^<>]{1,128}>,(?=[^<>]{1,100}<)/
/** Scripts that set no blanks between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Thai}]/u

const verbs = [...mailWords.wrote.keys()].map((verb) => {
  return { verb, sought: unspaced.test(verb) ? verb : ` ${verb} ` }
})

/**
 * Reads the line above a quotation that begins here, wrapped over at most three lines.
 * @param isForwarded whether a separator above it says that a forwarded mail follows; asked only
 *   where the line may be one
 */
export function wroteLineAt(
  lines: readonly string[],
  start: number,
  isForwarded = () => false,
): WroteLine | null {
  const first = quotedLine((lines[start] ?? '').slice(0, maxLength))
  if (!mayBegin(first.text)) return null
  const forwarded = isForwarded()
  const taken = forwarded ? ({ taken: 'forward' } as const) : {}
  for (let count = 1; count <= maxLines; count += 1) {
    const part = lines
      .slice(start, start + count)
      .map((line) => quotedLine(line.slice(0, maxLength)))
    const text = part.map((line) => line.text.trim()).join(' ')
    const isOver = part.at(-1)?.text.trim() === '' || part.at(-1)?.depth !== first.depth
    if (text.length > maxLength || isOver) return null
    const end = start + count
    const found = endsAt(text, lines, end)
      ? readWrote(text, forwarded || isQuotedBelow(lines, end, first.depth))
      : null
    if (found) return { ...found, ...taken, end, depth: first.depth }
    if (ending.test(text)) return null
  }
  return null
}

/** It begins with a date, a sender or a word such as `On`; a line above is the author's own. */
function mayBegin(text: string): boolean {
  if (/[\d<[]/.test(text)) return true
  const [first = ''] = text.trim().split(/\s/, 1)
  return beginsLine(first)
}

const beginsLine = remembered(
  (word) => isAround(word) || mailWords.weekdays.has(foldText(word).replace(/[,.]/g, '')),
)

/** Some programs set no colon, but the quotation follows. */
function endsAt(text: string, lines: readonly string[], end: number): boolean {
  return ending.test(text) || (isQuotedBelow(lines, end, 0) && verbOf(text) !== null)
}

/** What is quoted below needs less proof: a name without address, or a verb that is not known. */
function readWrote(written: string, quoted: boolean): Wrote | null {
  const text = written
    .replace(ending, '')
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/[，、،]/g, ' ')
    .replace(messageId, ' ')
  const verb = verbOf(text)
  const boxed = mailbox.exec(text)?.[0]
  const found = boxed ?? bareAddress.exec(text)?.[0]
  if (found === undefined) return quoted && verb ? named(text, verb) : null
  if (!verb && !quoted && boxed === undefined) return null
  const person = personIn(found)
  const from = readMailbox(person)
  const date = text.replace(person, ' ').replace(/\s+/g, ' ').trim()
  if (!verb && !quoted && !isSending(date)) return null
  const proven = /\d/.test(date) || (quoted && verb !== null)
  return from && proven ? { from, date, languages: languagesOf(verb) } : null
}

/** `Monday, March 5, 2026 6:42 PM +01:00 from`: a whole date beside a mailbox and no other word. */
function isSending(text: string): boolean {
  const isFrom = (word: string) =>
    mailWords.labels.get(foldText(word))?.some(({ field }) => field === 'from')
  const words = text.replace(/[,\s]+$/, '').split(' ')
  const date = (isFrom(words.at(-1) ?? '') ? words.slice(0, -1) : words).join(' ')
  return /\d[:.]\d{2}/.test(date) && isDateOnly(date) && readWrittenDate(date, 'UTC').at !== null
}

/** `On 3 June 2024 at 09:14, Erin Walsh wrote`: what is neither date nor verb is the name. */
function named(text: string, verb: string): Wrote | null {
  const { at, warnings } = readWrittenDate(text, 'UTC')
  if (at === null && !warnings.includes('ambiguous-date')) return null
  const words = text.split(/\s+/).filter((word) => !isVerb(word, verb))
  const after = nameAfterDate(words)
  const from = readMailbox((after.length > 0 ? after : nameBeforeDate(words)).join(' '))
  return from ? { from, date: text, languages: languagesOf(verb) } : null
}

function verbOf(text: string): string | null {
  const folded = ` ${foldText(text).replace(/[:,]/g, ' ')} `
  return verbs.find(({ sought }) => folded.includes(sought))?.verb ?? null
}

function languagesOf(verb: string | null): readonly string[] {
  return verb === null ? [] : (mailWords.wrote.get(verb) ?? [])
}

/** The address with the name before it. */
function personIn(text: string): string {
  const bracket = /[<[(][^<[(]*@/.exec(text)?.index
  if (bracket === undefined) return text
  const before = text.slice(0, bracket)
  const quoted = before.search(/["“„«]/)
  if (quoted >= 0) return text.slice(quoted)
  return `${nameAfterDate(before.trim().split(/\s+/)).join(' ')} ${text.slice(bracket)}`.trim()
}

function isVerb(word: string, verb: string): boolean {
  const folded = foldText(word).replace(/[,.:]+$/, '')
  return folded !== '' && ` ${verb} `.includes(` ${folded} `)
}
