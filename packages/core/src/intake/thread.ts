import type { Zone } from '../calendar/zone.js'
import { type HeaderBlock, headerBlockAt } from './header-block.js'
import { libraryForward } from './library-forward.js'
import type { Mail, MailAddress } from './mail.js'
import { readMailbox } from './mailbox.js'
import { oneLine } from './one-line.js'
import { quotedLine } from './quoted-line.js'
import { readSubject } from './subject-prefix.js'
import { readWrittenDate } from './written-date.js'
import { type WroteLine, wroteLineAt } from './wrote-line.js'

/** A mail inside another one's text. */
export interface InnerMail {
  readonly mail: Mail
  readonly replyTo: MailAddress | null
  /** How the mail around it took it in, where that can be told. */
  readonly taken: 'forward' | 'reply' | null
}

/** A text taken apart: the words of its author, and the mails inside it from the outermost. */
export interface Thread {
  readonly own: string
  readonly inner: readonly InnerMail[]
}

type Marker = HeaderBlock | (WroteLine & { readonly first: number })

/**
 * Takes a mail's text apart into its author's words and the mails quoted or forwarded in it.
 * Linear in the length of the text.
 * @param text calmed by `calmText`
 * @param subject of the outer mail, or empty
 * @param zone of the desk, for dates without one
 */
export function readThread(text: string, subject: string, zone: Zone): Thread {
  const lines = text.split('\n')
  const markers = findMarkers(lines)
  if (markers.length === 0)
    return fromLibrary(text, subject, zone) ?? { own: text.trim(), inner: [] }
  const loose: string[] = []
  const inner: InnerMail[] = []
  let around = subject
  markers.forEach((marker, index) => {
    const below = lines.slice(marker.end, markers[index + 1]?.first ?? lines.length)
    const mail =
      'fields' in marker
        ? blockMail(marker, below, zone)
        : wroteMail(marker, lines, below, around, zone)
    loose.push(...mail.loose)
    inner.push({ ...mail.inner, taken: takenHow(marker, around) })
    around = mail.inner.mail.subject
  })
  const own = [...lines.slice(0, markers[0]?.first), ...loose].join('\n').trim()
  return { own, inner }
}

function findMarkers(lines: readonly string[]): Marker[] {
  const found: Marker[] = []
  let at = 0
  while (at < lines.length) {
    const marker = markerAt(lines, at)
    if (marker) found.push(marker)
    at = marker ? marker.end : at + 1
  }
  return found
}

function markerAt(lines: readonly string[], at: number): Marker | null {
  const block = headerBlockAt(lines, at)
  if (block) return block
  const wrote = wroteLineAt(lines, at)
  return wrote && { ...wrote, first: at }
}

interface Reading {
  readonly inner: Omit<InnerMail, 'taken'>
  /** Lines below that are the outer author's again. */
  readonly loose: readonly string[]
}

function blockMail(block: HeaderBlock, below: readonly string[], zone: Zone): Reading {
  const { fields, languages } = block
  const depth = Math.min(
    ...below.filter((line) => line.trim() !== '').map((line) => quotedLine(line).depth),
    100,
  )
  const date = fields.get('date') ?? ''
  return {
    inner: {
      mail: {
        from: readMailbox(fields.get('from') ?? ''),
        subject: oneLine(fields.get('subject') ?? ''),
        ...dated(date, zone, languages),
        body: unquoted(below, depth),
      },
      replyTo: readMailbox(fields.get('reply-to') ?? ''),
    },
    loose: [],
  }
}

function wroteMail(
  wrote: WroteLine,
  lines: readonly string[],
  below: readonly string[],
  subject: string,
  zone: Zone,
): Reading {
  const depth = quotedLine(lines[wrote.end - 1] ?? '').depth + 1
  const quoted = below.filter((line) => line.trim() === '' || quotedLine(line).depth >= depth)
  const isQuoted = quoted.some((line) => line.trim() !== '')
  const body = isQuoted ? unquoted(quoted, depth) : unquoted(below, depth - 1)
  return {
    inner: {
      mail: {
        from: wrote.from,
        subject: readSubject(subject).text,
        ...dated(wrote.date, zone, []),
        body,
      },
      replyTo: null,
    },
    loose: isQuoted
      ? below.filter((line) => line.trim() !== '' && quotedLine(line).depth === 0)
      : [],
  }
}

function dated(written: string, zone: Zone, languages: readonly string[]) {
  const { at, warnings } = readWrittenDate(written, zone, languages)
  const asWritten = oneLine(written)
  return { sentAt: at, ...(asWritten ? { sentAsWritten: asWritten } : {}), warnings }
}

function unquoted(lines: readonly string[], depth: number): string {
  return lines
    .map((line) => stripQuotes(line, depth))
    .join('\n')
    .trim()
}

function stripQuotes(line: string, depth: number): string {
  let at = 0
  for (let count = 0; count < depth; count += 1) {
    const mark = line.slice(at).match(/^[ \t]?>/)
    if (!mark) break
    at += mark[0].length
  }
  return at > 0 ? line.slice(at).replace(/^ /, '') : line
}

function takenHow(marker: Marker, subject: string): InnerMail['taken'] {
  if ('fields' in marker && marker.forwarded) return 'forward'
  return readSubject(subject).kind ?? ('fields' in marker ? null : 'reply')
}

function fromLibrary(text: string, subject: string, zone: Zone): Thread | null {
  if (readSubject(subject).kind === 'reply') return null
  const found = libraryForward(text)
  if (!found) return null
  const mail = {
    from: found.from,
    subject: oneLine(found.subject) || readSubject(subject).text,
    ...dated(found.date, zone, []),
    body: found.body.trim(),
  }
  return { own: found.note.trim(), inner: [{ mail, replyTo: null, taken: 'forward' }] }
}
