import type { Zone } from '../calendar/zone.js'
import { calmText } from './calm-text.js'
import type { InnerMail } from './inner-mail.js'
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
}

/** A mail whose text may hold other mails; `body` is untrusted and not calmed. */
export type OuterText = Mail & { readonly replyTo?: MailAddress | null }

/**
 * Reads a mail's text: the original in it, if it was forwarded, and else its author's own
 * words without what they quote.
 */
export function readText(outer: OuterText, context: ReadingContext): ReadMail {
  const { replyTo, ...mail } = outer
  const { domains, zone } = context
  const { text, cut } = calmText(mail.body)
  const thread = readThread(text, mail.subject, zone)
  const from = writerOf(mail.from, replyTo ?? null, domains)
  const inner = thread.inner.map((one) => withWriter(one, domains))
  const original = pickOriginal({ from, own: thread.own, inner }, domains)
  const warnings = [
    ...mail.warnings,
    ...warnIf(cut, 'cut-at-size'),
    ...warnIf(original !== null && isFollowed(original, inner, domains), 'several-mails'),
  ]
  const body = original ? withoutAppNames(thread.own) : thread.own || text.trim()
  return { outer: { ...mail, from, body, warnings }, original: original?.mail ?? null }
}

function withWriter(inner: InnerMail, domains: readonly string[]): InnerMail {
  const from = writerOf(inner.mail.from, inner.replyTo, domains)
  return { ...inner, mail: { ...inner.mail, from } }
}

/** A web form writes in the organisation's name and puts the person into `Reply-To`. */
function writerOf(
  from: MailAddress | null,
  replyTo: MailAddress | null,
  domains: readonly string[],
): MailAddress | null {
  const isForm = sideOf(from, domains) !== 'outside' && sideOf(replyTo, domains) === 'outside'
  return isForm ? replyTo : from
}

/** Whether another person's mail was forwarded together with this one. */
function isFollowed(
  original: InnerMail,
  inner: readonly InnerMail[],
  domains: readonly string[],
): boolean {
  const after = inner.slice(inner.indexOf(original) + 1)
  return after.some(
    ({ mail, taken }) => taken === 'forward' && sideOf(mail.from, domains) === 'outside',
  )
}
