import type { Instant } from '../calendar/instant.js'
import type { Zone } from '../calendar/zone.js'
import type { HeaderBlock } from './header-block.js'
import type { Mail, MailAddress } from './mail.js'
import { readMailbox } from './mailbox.js'
import { oneLine } from './one-line.js'
import { quotedLine } from './quoted-line.js'
import { readRelativeDate } from './relative-date.js'
import { readSubject } from './subject-prefix.js'
import { readWrittenDate, type WrittenDate } from './written-date.js'
import type { WroteLine } from './wrote-line.js'

/** Where in a text another mail begins. */
export type Marker = HeaderBlock | (WroteLine & { readonly first: number })

/** A mail inside another one's text. */
export interface InnerMail {
  readonly mail: Mail
  readonly replyTo: MailAddress | null
  /** How the mail around it took it in, where that can be told. */
  readonly taken: 'forward' | 'reply' | null
}

/** What the mail around another one tells of it. */
export type MailAround = Pick<Mail, 'subject' | 'sentAt' | 'sentAtAlso'>

/** What stands below a marker. */
export interface BelowMarker {
  readonly inner: InnerMail
  /** Lines that are the outer author's again, below a quotation. */
  readonly loose: readonly string[]
}

/**
 * The mail that begins at a marker.
 * @param below the lines up to the next marker
 * @param around the mail around it
 * @param zone of the desk, for dates without one
 */
export function readInnerMail(
  marker: Marker,
  below: readonly string[],
  around: MailAround,
  zone: Zone,
): BelowMarker {
  return 'fields' in marker
    ? { inner: blockMail(marker, below, around, zone), loose: [] }
    : quotation(marker, below, around, zone)
}

/**
 * A date as an instant where it can be understood, and as it was written.
 * @param aroundAt when the mail around it was sent, for dates such as `yesterday`
 */
export function datedAs(
  written: string,
  zone: Zone,
  languages: readonly string[] = [],
  aroundAt: Instant | null = null,
): Pick<Mail, 'sentAt' | 'sentAtAlso' | 'sentAsWritten' | 'warnings'> {
  const { at, also, warnings } = dateIn(written, zone, languages, aroundAt)
  const asWritten = oneLine(written)
  return {
    sentAt: at,
    ...(also ? { sentAtAlso: also } : {}),
    ...(asWritten ? { sentAsWritten: asWritten } : {}),
    warnings,
  }
}

function dateIn(
  written: string,
  zone: Zone,
  languages: readonly string[],
  aroundAt: Instant | null,
): WrittenDate {
  const read = readWrittenDate(written, zone, languages)
  const counted = read.at === null && aroundAt ? readRelativeDate(written, aroundAt, zone) : null
  return counted ?? read
}

/** From a day that may be another one nothing can be counted. */
function anchorOf({ sentAt, sentAtAlso }: MailAround): Instant | null {
  return sentAtAlso === undefined ? sentAt : null
}

function blockMail(
  { fields, languages, forwarded }: HeaderBlock,
  below: readonly string[],
  around: MailAround,
  zone: Zone,
): InnerMail {
  const depths = below.filter((line) => line.trim() !== '').map((line) => quotedLine(line).depth)
  const depth = depths.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
  const mail = {
    from: readMailbox(fields.get('from') ?? ''),
    subject: oneLine(fields.get('subject') ?? ''),
    ...datedAs(fields.get('date') ?? '', zone, languages, anchorOf(around)),
    body: withoutRules(unquoted(below, depth)),
  }
  const taken = forwarded ? 'forward' : readSubject(around.subject).kind
  return { mail, replyTo: readMailbox(fields.get('reply-to') ?? ''), taken }
}

function quotation(
  wrote: WroteLine,
  below: readonly string[],
  around: MailAround,
  zone: Zone,
): BelowMarker {
  const { text, kind } = readSubject(around.subject)
  const isFilled = (line: string) => line.trim() !== ''
  const isQuoted = (line: string) => quotedLine(line).depth > wrote.depth
  const quoted = below.filter((line) => !isFilled(line) || isQuoted(line))
  const marked = quoted.some(isFilled)
  const whole = marked ? unquoted(quoted, wrote.depth + 1) : unquoted(below, wrote.depth)
  const body = withoutRules(whole)
  const mail = {
    from: wrote.from,
    subject: text,
    ...datedAs(wrote.date, zone, wrote.languages, anchorOf(around)),
    body,
  }
  return {
    inner: { mail, replyTo: null, taken: wrote.taken ?? kind ?? 'reply' },
    loose: marked ? below.filter((line) => isFilled(line) && quotedLine(line).depth === 0) : [],
  }
}

function unquoted(lines: readonly string[], depth: number): string {
  return lines
    .map((line) => withoutMarks(line, depth))
    .join('\n')
    .trim()
}

/** Without the rule under a header, and the line that ends a forwarded mail. */
function withoutRules(body: string): string {
  return body
    .replace(/^[-_=]{8,}\n\s*/, '')
    .replace(/\n-{5,}[^\n]{0,80}-{5,}$/, '')
    .trim()
}

function withoutMarks(line: string, depth: number): string {
  let at = 0
  for (let count = 0; count < depth; count += 1) {
    const mark = /^[ \t]?>/.exec(line.slice(at, at + 2))
    if (!mark) break
    at += mark[0].length
  }
  return at > 0 ? line.slice(at).replace(/^ /, '') : line
}
