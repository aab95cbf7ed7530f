import type { HeaderLine } from './header-line.js'
import type { MailLines } from './mail-lines.js'
import type { HeaderField } from './mail-words.js'
import { readWrittenDate } from './written-date.js'

/** A quoted header whose labels are not all known, read by what its values are. */
export interface ForeignHeader {
  /** The first line of the body below. */
  readonly end: number
  readonly fields: ReadonlyMap<HeaderField, string>
}

const fewest = 3
const most = 10
const mailbox = /[^\s<>@]{1,64}@[^\s<>@]{1,255}\.[^\s<>@]{2,}/u
/** Without a time it may be a date of birth in a letter. */
const timed = /\d{1,2}[:.h時时]\s?\d{2}/

/**
 * Reads a header in a language that `mail-words.yaml` does not know: at least three lines
 * `Label: value` that follow each other, one with a mailbox and one with a date and time.
 */
export function foreignHeaderAt(lines: MailLines, start: number): ForeignHeader | null {
  const run = runOf(lines, start)
  if (run.length < fewest) return null
  const from = run.find((line) => isFor('from', line) && mailbox.test(line.value))
  if (!from || !isSender(from, run)) return null
  const date = run.find((line) => line !== from && isFor('date', line) && isDated(line.value))
  if (!date) return null
  const named = run.find((line) => line.meanings.some(({ field }) => field === 'subject'))
  const left = run.filter(
    (line) => line.meanings.length === 0 && line !== date && !mailbox.test(line.value),
  )
  const subject = named ?? left.at(-1)
  const fields = new Map<HeaderField, string>([
    ['from', from.value],
    ['date', date.value],
    ['subject', subject?.value ?? ''],
  ])
  return { end: start + run.length, fields }
}

function runOf(lines: MailLines, start: number): readonly HeaderLine[] {
  const run: HeaderLine[] = []
  for (let at = start; at < start + most; at += 1) {
    const header = at < lines.length ? lines.header(at) : null
    if (!header) break
    run.push(header)
  }
  return run
}

function isFor(field: HeaderField, { meanings }: HeaderLine): boolean {
  return meanings.length === 0 || meanings.some((meaning) => meaning.field === field)
}

/** A web form has an address too, but neither a name beside it nor a recipient below. */
function isSender(from: HeaderLine, run: readonly HeaderLine[]): boolean {
  return /[<([]/.test(from.value) || run.filter(({ value }) => mailbox.test(value)).length > 1
}

function isDated(value: string): boolean {
  return timed.test(value) && !readWrittenDate(value, 'UTC').warnings.includes('unreadable-date')
}
