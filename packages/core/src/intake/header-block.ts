import { foreignHeaderAt } from './foreign-header.js'
import type { HeaderLine } from './header-line.js'
import type { MailLines } from './mail-lines.js'
import type { HeaderField, Label } from './mail-words.js'
import { quotedLine } from './quoted-line.js'
import { separatorIn } from './separator.js'
import { separatorAbove } from './separator-above.js'
import { readWrittenDate } from './written-date.js'

/** A quoted header (`From: … Sent: … Subject: …`) in the middle of a text. */
export interface HeaderBlock {
  /** The first line that belongs to it, a separator above included. */
  readonly first: number
  /** The first line of the body below. */
  readonly end: number
  readonly fields: ReadonlyMap<HeaderField, string>
  /** The languages that use most of its labels. */
  readonly languages: readonly string[]
  /** Whether a separator above says that what follows was forwarded. */
  readonly forwarded: boolean
}

interface FieldLine {
  readonly field: HeaderField
  readonly languages: readonly string[]
  readonly value: string
}

const maxWrapped = 4
const longestDate = 60
const timed = /\d{1,2}[:.h]\d{2}$/
/** More lines are no mail program's; each of them would be gone through from each above it. */
const mostLines = 40
/** Lists of recipients may run over many lines. */
const maxRecipientLines = 60

/** Reads the quoted header that begins at a line, or null where none does. */
export function headerBlockAt(lines: MailLines, start: number): HeaderBlock | null {
  const first = lines.header(start)
  if (!first) return null
  const { found, end } = knownLines(lines, start, first)
  if (isHeader(found)) {
    const { first, forwarded } = separatorAbove(lines, start)
    const { fields, languages } = summary(withDateAbove(found, lines, start))
    return { first, end, fields, languages, forwarded }
  }
  // Only where a run of labels begins: at each of its lines it would cost too much.
  const foreign = start === 0 || !lines.header(start - 1) ? foreignHeaderAt(lines, start) : null
  if (!foreign) return null
  return {
    ...separatorAbove(lines, start),
    end: foreign.end,
    fields: foreign.fields,
    languages: [],
  }
}

function knownLines(lines: MailLines, start: number, first: HeaderLine) {
  const found: FieldLine[] = []
  let at = start
  let line: HeaderLine | null = first
  while (line && found.length < mostLines) {
    const known = meaningOf(line, found)
    if (!known) break
    const next = nextHeader(lines, at + 1)
    const value = joined(line.value, lines, at + 1, next ?? at + 1)
    found.push({ field: known.field, languages: known.languages, value })
    at = next ?? at + 1
    line = next === null ? null : lines.header(next)
  }
  return { found, end: at }
}

/** `Od` or `Data` mean different things in different languages: what is missing and fits is meant. */
function meaningOf(
  { meanings, value }: HeaderLine,
  found: readonly FieldLine[],
): Label | undefined {
  const free = meanings.filter(
    ({ field }) => field === 'other' || !found.some((one) => one.field === field),
  )
  return free.find(({ field }) => fits(field, value)) ?? free[0]
}

function fits(field: HeaderField, value: string): boolean {
  const isMailbox = value.includes('@')
  if (field === 'date') return !isMailbox && /\d/.test(value)
  return isMailbox === ['from', 'to', 'cc', 'reply-to'].includes(field)
}

/** The line of the next header, over one empty line or over the wrapped end of a long value. */
function nextHeader(lines: MailLines, from: number): number | null {
  let wrapped = 0
  const last = Math.min(from + maxRecipientLines, lines.length)
  for (let at = from; at < last && wrapped < maxWrapped; at += 1) {
    if (isKnown(lines.header(at))) return at
    if (at > from && (lines.isEmpty(at) || separatorIn(lines.at(at)) !== null)) return null
    if (!isRecipient(lines.at(at))) wrapped += 1
  }
  return null
}

function isKnown(line: HeaderLine | null): boolean {
  return line !== null && line.meanings.length > 0
}

function isRecipient(line: string): boolean {
  return /@[^@]{1,255}[;,>]\s*$/.test(line.slice(0, 400))
}

/** A line with a label of its own is a header that is not known, not the end of the value before. */
function joined(value: string, lines: MailLines, from: number, to: number): string {
  if (from === to) return value
  const wrapped = Array.from({ length: to - from }, (_, index) => from + index)
    .filter((at) => value === '' || !lines.header(at))
    .map((at) => quotedLine(lines.at(at)).text.trim())
  return [value, ...wrapped].filter((part) => part !== '').join(' ')
}

/** Orange has the date in the line above: `Message du 05/03/26 14:05`. */
function withDateAbove(
  found: readonly FieldLine[],
  lines: MailLines,
  start: number,
): readonly FieldLine[] {
  const above = quotedLine(lines.at(start - 1).slice(0, longestDate)).text.trim()
  const isMissing = !found.some(({ field }) => field === 'date')
  if (!isMissing || !timed.test(above)) return found
  const { at, warnings } = readWrittenDate(above, 'UTC')
  if (at === null || warnings.includes('unreadable-date')) return found
  return [...found, { field: 'date', languages: [], value: above }]
}

/** A sender and something beside it; a sender without address needs more beside it. */
function isHeader(found: readonly FieldLine[]): boolean {
  const from = found.find(({ field }) => field === 'from')
  if (!from?.value) return false
  const known = found.filter(({ field }) => field !== 'other').length
  return from.value.includes('@') ? known >= 2 : known >= 3
}

function summary(found: readonly FieldLine[]): Pick<HeaderBlock, 'fields' | 'languages'> {
  const votes = new Map<string, number>()
  for (const one of found.flatMap(({ languages }) => languages)) {
    votes.set(one, (votes.get(one) ?? 0) + 1)
  }
  const most = Math.max(...votes.values())
  return {
    fields: new Map(found.map(({ field, value }) => [field, value])),
    languages: [...votes].filter(([, count]) => count === most).map(([language]) => language),
  }
}
