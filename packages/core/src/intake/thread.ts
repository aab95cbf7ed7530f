import type { Instant } from '../calendar/instant.js'
import type { Zone } from '../calendar/zone.js'
import { citingLineAt } from './citing-line.js'
import { groupwiseLineAt } from './groupwise-line.js'
import { headerBlockAt } from './header-block.js'
import {
  datedAs,
  type InnerMail,
  type MailAround,
  type Marker,
  readInnerMail,
} from './inner-mail.js'
import { libraryForward } from './library-forward.js'
import { MailLines } from './mail-lines.js'
import { oneLine } from './one-line.js'
import { headerLines } from './one-line-header.js'
import { screenHeaderAt } from './screen-header.js'
import { separatorAbove } from './separator-above.js'
import { readSubject } from './subject-prefix.js'
import { isTicketText, ticketLineAt } from './ticket-line.js'
import { wroteLineAt } from './wrote-line.js'

/** A text taken apart: the words of its author, and the mails inside it from the outermost. */
export interface Thread {
  readonly own: string
  readonly inner: readonly InnerMail[]
}

/**
 * Takes a mail's text apart into its author's words and the mails quoted or forwarded in it.
 * Linear in the length of the text.
 * @param text calmed by `calmText`
 * @param outer the mail whose text it is; its subject may be empty
 * @param zone of the desk, for dates without one
 * @param before when it was handed over, for dates without a year
 */
export function readThread(text: string, outer: MailAround, zone: Zone, before: Instant): Thread {
  const lines = text.split('\n').flatMap(headerLines)
  const markers = findMarkers(new MailLines(lines), isTicketText(text), before)
  const [first] = markers
  if (!first) return fromLibrary(text, outer.subject, zone) ?? { own: text.trim(), inner: [] }
  let around = outer
  const found = markers.map((marker, index) => {
    const below = lines.slice(marker.end, markers[index + 1]?.first ?? lines.length)
    const read = readInnerMail(marker, below, around, zone)
    around = read.inner.mail
    return read
  })
  const above = lines.slice(0, first.first)
  const own = [above, ...found.map(({ loose }) => loose)].flat().join('\n').trim()
  return { own, inner: found.map(({ inner }) => inner) }
}

function findMarkers(lines: MailLines, isTicket: boolean, before: Instant): Marker[] {
  const found: Marker[] = []
  let at = 0
  while (at < lines.length) {
    const marker = markerAt(lines, at, isTicket, before)
    if (marker) found.push(marker)
    at = marker ? marker.end : at + 1
  }
  return found
}

function markerAt(lines: MailLines, at: number, isTicket: boolean, before: Instant): Marker | null {
  const block = headerBlockAt(lines, at)
  if (block) return block
  const above = () => separatorAbove(lines, at)
  const wrote =
    (isTicket ? ticketLineAt(lines.all, at) : null) ??
    groupwiseLineAt(lines.all, at) ??
    citingLineAt(lines.all, at) ??
    wroteLineAt(lines.all, at, () => above().forwarded) ??
    screenHeaderAt(lines, at, before)
  if (wrote === null) return null
  const { first, forwarded } = above()
  return { ...wrote, first: forwarded ? first : at }
}

function fromLibrary(text: string, subject: string, zone: Zone): Thread | null {
  const outer = readSubject(subject)
  const found = outer.kind === 'reply' ? null : libraryForward(text)
  if (!found) return null
  const mail = {
    from: found.from,
    subject: oneLine(found.subject) || outer.text,
    ...datedAs(found.date, zone),
    body: found.body.trim(),
  }
  return { own: found.note.trim(), inner: [{ mail, replyTo: null, taken: 'forward' }] }
}
