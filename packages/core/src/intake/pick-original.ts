import { foldText } from './fold-text.js'
import type { InnerMail } from './inner-mail.js'
import type { MailAddress } from './mail.js'
import { sideOf } from './sides.js'
import { readSubject } from './subject-prefix.js'
import type { Thread } from './thread.js'

/** The outer mail's sender and text, taken apart. */
export interface OuterMail extends Thread {
  readonly from: MailAddress | null
}

/**
 * Finds the mail that holds the request: the innermost one from outside the organisation.
 * An outside sender who did not pass another's mail on is the innermost: what stands below is
 * a quotation, or a second request beside the first.
 * @returns null where the outer mail itself is the one
 */
export function pickOriginal(outer: OuterMail, domains: readonly string[]): InnerMail | null {
  const { inner } = outer
  if (endsAtOuter(outer, domains)) return null
  let best: { readonly mail: InnerMail | null; readonly rank: number } = {
    mail: null,
    rank: rankOf(outer.from, domains),
  }
  for (const mail of inner) {
    const rank = rankOf(mail.mail.from, domains)
    if (rank >= best.rank) best = { mail, rank }
    if (rank === outsideRank && !passesOn(mail)) break
  }
  return best.mail
}

const outsideRank = 2
const longestGreeting = 60
/** Who writes more above a mail, without saying that it is forwarded, is answering it. */
const longestNote = 400

function rankOf(sender: MailAddress | null, domains: readonly string[]): number {
  if (!sender?.address && !sender?.name) return -1
  const ranks = { inside: 0, unknown: 1, outside: outsideRank }
  return ranks[sideOf(sender, domains)]
}

function endsAtOuter({ from, own, inner }: OuterMail, domains: readonly string[]): boolean {
  const [first] = inner
  if (!first) return true
  if (own === '' || first.taken === 'forward') return false
  const side = sideOf(from, domains)
  if (side === 'outside') return true
  if (side === 'inside')
    return first.taken === 'reply' && sideOf(first.mail.from, domains) === 'inside'
  const quoted = sideOf(first.mail.from, domains)
  if (domains.length > 0 && quoted === 'outside' && greets(own, first.mail.from)) return false
  const isAnswer = first.taken === 'reply' || own.length > longestNote
  return isAnswer || (quoted === 'inside' && !passesOnAnother(inner))
}

/** A colleague passes an outsider's mail on to colleagues only: whoever wrote above is one. */
function passesOnAnother([first, second]: readonly InnerMail[]): boolean {
  return first !== undefined && second?.taken === 'forward' && passesOn(first)
}

/** Whoever answers an outsider by name (`Dear Carla`) is a colleague, though nobody says so. */
function greets(own: string, from: MailAddress | null): boolean {
  const [first = ''] = foldText(from?.name ?? '').split(' ')
  const words = foldText(own.slice(0, longestGreeting)).match(/\p{L}+/gu) ?? []
  return first.length > 2 && words.slice(0, 4).includes(first)
}

function passesOn({ mail }: InnerMail): boolean {
  return mail.body === '' || readSubject(mail.subject).kind === 'forward'
}
