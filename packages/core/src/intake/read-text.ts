import type { Zone } from '../calendar/zone.js'
import { calmText } from './calm-text.js'
import type { Mail, MailAddress, ReadMail } from './mail.js'
import { pickOriginal } from './pick-original.js'
import { sideOf } from './sides.js'
import { type InnerMail, readThread } from './thread.js'

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
  const { text, cut } = calmText(mail.body)
  const thread = readThread(text, mail.subject, context.zone)
  const from = writer(mail.from, replyTo ?? null, context.domains)
  const original = pickOriginal({ ...thread, from }, context.domains)
  const after = original ? thread.inner.slice(thread.inner.indexOf(original) + 1) : []
  const several = after.some(
    ({ mail: { from }, taken }) =>
      taken === 'forward' && sideOf(from, context.domains) === 'outside',
  )
  const warnings = [
    ...mail.warnings,
    ...(cut ? ['cut-at-size'] : []),
    ...(several ? ['several-mails'] : []),
  ]
  return {
    outer: { ...mail, from, body: original ? thread.own : thread.own || text.trim(), warnings },
    original: original && innerMail(original, context.domains),
  }
}

function innerMail({ mail, replyTo }: InnerMail, domains: readonly string[]): Mail {
  return { ...mail, from: writer(mail.from, replyTo, domains) }
}

/** A web form writes in the organisation's name and puts the person into `Reply-To`. */
function writer(
  from: MailAddress | null,
  replyTo: MailAddress | null,
  domains: readonly string[],
): MailAddress | null {
  const isForm = sideOf(from, domains) !== 'outside' && sideOf(replyTo, domains) === 'outside'
  return isForm ? replyTo : from
}
