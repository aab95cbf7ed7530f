import { foldText } from './fold-text.js'
import { type HeaderField, mailWords } from './mail-words.js'
import { quotedLine } from './quoted-line.js'

/** A quoted header (`From: … Sent: … Subject: …`) in the middle of a text. */
export interface HeaderBlock {
  /** The first line that belongs to it, a separator above included. */
  readonly first: number
  /** The first line of the body below. */
  readonly end: number
  readonly fields: ReadonlyMap<HeaderField, string>
  /** Languages that use all of its labels. */
  readonly languages: readonly string[]
  /** Whether a separator above says that what follows was forwarded. */
  readonly forwarded: boolean
}

interface HeaderLine {
  readonly field: HeaderField
  readonly languages: readonly string[]
  readonly value: string
}

const labelEnd = /[:：]/
const separator = /^[-_=*#~—]{2,}.*[-_=*#~—]{2,}$|^[_-]{8,}/
const maxWrapped = 4

/** Reads the quoted header that begins at a line, or null where none does. */
export function headerBlockAt(lines: readonly string[], start: number): HeaderBlock | null {
  const found: HeaderLine[] = []
  let at = start
  while (at < lines.length) {
    const header = headerLine(lines[at] ?? '')
    if (!header || found.some(({ field }) => field === header.field && field !== 'other')) break
    const next = nextHeader(lines, at + 1)
    found.push({ ...header, value: joined(header.value, lines, at + 1, next ?? at + 1) })
    at = next ?? at + 1
    if (next === null) break
  }
  return isHeader(found) ? { ...above(lines, start), end: at, ...summary(found) } : null
}

function headerLine(line: string): HeaderLine | null {
  const text = quotedLine(line.slice(0, 2000)).text.replace(/^[*_]+/, '')
  const colon = text.slice(0, 40).search(labelEnd)
  if (colon < 1) return null
  const name = foldText(
    text
      .slice(0, colon)
      .replace(/[*_\s]+$/, '')
      .trim(),
  )
  const [label] = mailWords.labels.get(name) ?? []
  if (!label) return null
  return {
    ...label,
    value: text
      .slice(colon + 1)
      .replace(/^[*_]+/, '')
      .trim(),
  }
}

/** The line of the next header, over one empty line or over the wrapped end of a long value. */
function nextHeader(lines: readonly string[], from: number): number | null {
  for (let at = from; at < Math.min(from + maxWrapped, lines.length); at += 1) {
    if (headerLine(lines[at] ?? '')) return at
    if (isEmpty(lines[at]) && at > from) return null
  }
  return null
}

function joined(value: string, lines: readonly string[], from: number, to: number): string {
  const wrapped = lines.slice(from, to).map((line) => quotedLine(line).text.trim())
  return [value, ...wrapped].filter((part) => part !== '').join(' ')
}

function isEmpty(line: string | undefined): boolean {
  return quotedLine(line ?? '').text.trim() === ''
}

/** A sender and something beside it; a sender without address needs more beside it. */
function isHeader(found: readonly HeaderLine[]): boolean {
  const from = found.find(({ field }) => field === 'from')
  if (!from?.value) return false
  const known = found.filter(({ field }) => field !== 'other').length
  return from.value.includes('@') ? known >= 2 : known >= 3
}

function summary(found: readonly HeaderLine[]): Pick<HeaderBlock, 'fields' | 'languages'> {
  const [first, ...others] = found.map(({ languages }) => languages)
  return {
    fields: new Map(found.map(({ field, value }) => [field, value])),
    languages: (first ?? []).filter((one) => others.every((spoken) => spoken.includes(one))),
  }
}

function above(lines: readonly string[], start: number): Pick<HeaderBlock, 'first' | 'forwarded'> {
  let at = start - 1
  while (at >= 0 && at >= start - 2 && isEmpty(lines[at])) at -= 1
  const text = quotedLine((lines[at] ?? '').slice(0, 200)).text.trim()
  const says =
    text.length < 100 && mailWords.forwarded.some((words) => foldText(text).includes(words))
  const separates = at >= 0 && (says || separator.test(text))
  return { first: separates ? at : start, forwarded: separates && says }
}
