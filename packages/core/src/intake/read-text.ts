import type { Instant } from '../calendar/instant.js'
import type { Zone } from '../calendar/zone.js'
import { calmText } from './calm-text.js'
import type { InnerMail } from './inner-mail.js'
import { isUnattended } from './is-unattended.js'
import type { Mail, MailAddress, ReadMail } from './mail.js'
import { pickOriginal } from './pick-original.js'
import { sideOf } from './sides.js'
import { readThread } from './thread.js'
import { warnIf } from './warning.js'
import { withoutAppNames } from './without-app-names.js'

/** What a reader must know of the organisation. */
export interface ReadingContext {
  /** The organisation's own mail domains; subdomains are included. */
  readonly domains: readonly string[]
  /** For dates that name no zone. */
  readonly zone: Zone
  /** For dates that name no year. */
  readonly handedOverAt: Instant
}

/** A mail whose text may hold other mails; `body` is untrusted and not calmed. */
export type OuterText = Omit<Mail, 'replyTo'> & { readonly replyTo?: MailAddress | null }

/**
 * Reads a mail's text: the original in it, if it was forwarded, and else its author's own
 * words without what they quote.
 */
export function readText(outer: OuterText, context: ReadingContext): ReadMail {
  const { replyTo, ...mail } = outer
  const { domains, zone, handedOverAt } = context
  const { text, cut } = calmText(mail.body)
  const thread = readThread(text, mail, zone, handedOverAt)
  const from = writerOf(mail.from, replyTo ?? null, domains)
  const inner = thread.inner.map((one) => withWriter(one, domains))
  const original = pickOriginal({ from, own: thread.own, inner }, domains)
  const warnings = [
    ...mail.warnings,
    ...warnIf(cut, 'cut-at-size'),
    ...warnIf(original !== null && followers(original, inner, domains).length > 0, 'several-mails'),
  ]
  const answered = thread.inner.slice(original ? inner.indexOf(original) + 1 : 0)
  const newest = answered.map((one) => one.mail.sentAt).reduce(later, null)
  const first = firstOf(original?.mail.from ?? from, answered, domains)
  const others = original ? followers(original, inner, domains) : []
  const below = original === null && from === null ? passedOn(inner, domains) : undefined
  const body = original ? withoutAppNames(thread.own) : authorsOwn(thread.own, below, text)
  return {
    outer: { ...mail, from, body, warnings, ...(replyTo ? { replyTo } : {}) },
    original: original?.mail ?? null,
    ...(others.length > 0 ? { others } : {}),
    ...(below ? { below } : {}),
    ...(newest ? { answersMailOf: newest } : {}),
    ...(first ? { wroteFirstAt: first } : {}),
  }
}

/** Above somebody else's mail the line in which an app names itself would be taken for words. */
function authorsOwn(own: string, below: Mail | undefined, whole: string): string {
  const note = below ? withoutAppNames(own) : ''
  return note || own || whole.trim()
}

function later(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || (other !== null && other > one) ? other : one
}

/** Who reminds us of a request may have made it in a mail below, and the clock began there. */
function firstOf(
  writer: MailAddress | null,
  answered: readonly InnerMail[],
  domains: readonly string[],
): Instant | null {
  const address = writer?.address?.toLowerCase()
  if (address === undefined || sideOf(writer, domains) !== 'outside') return null
  return answered
    .filter(({ mail }) => mail.from?.address?.toLowerCase() === address)
    .map(({ mail }) => mail.sentAt)
    .reduce<Instant | null>(
      (one, other) => (one && other ? (other < one ? other : one) : (other ?? one)),
      null,
    )
}

function withWriter(inner: InnerMail, domains: readonly string[]): InnerMail {
  const { mail, replyTo } = inner
  const from = writerOf(mail.from, replyTo, domains)
  return { ...inner, mail: { ...mail, from, ...(replyTo ? { replyTo } : {}) } }
}

/** A web form writes in its own name or the organisation's, and puts the person into `Reply-To`. */
function writerOf(
  from: MailAddress | null,
  replyTo: MailAddress | null,
  domains: readonly string[],
): MailAddress | null {
  const isForm = sideOf(from, domains) !== 'outside' || isUnattended(from)
  const isPerson = sideOf(replyTo, domains) === 'outside' && !isUnattended(replyTo)
  return isForm && isPerson ? replyTo : from
}

/** The mail right below, unless a colleague wrote it. */
function passedOn([first]: readonly InnerMail[], domains: readonly string[]): Mail | undefined {
  return first && sideOf(first.mail.from, domains) !== 'inside' ? first.mail : undefined
}

/** Other people's mails that were forwarded together with this one. */
function followers(
  original: InnerMail,
  inner: readonly InnerMail[],
  domains: readonly string[],
): readonly Mail[] {
  return inner
    .slice(inner.indexOf(original) + 1)
    .filter(({ mail, taken }) => taken === 'forward' && sideOf(mail.from, domains) === 'outside')
    .map(({ mail }) => mail)
}
