import { type Candidate, type CandidateReason, candidateOf } from './candidate.js'
import { labelledName } from './labelled-name.js'
import type { Mail, MailAddress, ReadMail } from './mail.js'
import { markLookAlikes } from './mark-look-alikes.js'
import { nameOfAddress } from './name-of-address.js'
import { outsideAddresses } from './outside-addresses.js'
import { ownWords } from './own-words.js'
import { representedCandidates } from './represented-candidates.js'
import { sharesName } from './shares-name.js'
import { sideOf } from './sides.js'
import { signatureName } from './signature-name.js'
import { type WarningCode, warnIf } from './warning.js'

/** Who asks, who else it may be, and codes of how sure that is. */
export interface FoundRequester {
  readonly requester: MailAddress | null
  /** The likeliest first; the requester, if there is one, is the first of them. */
  readonly candidates: readonly Candidate[]
  readonly warnings: readonly WarningCode[]
}

const most = 8
/** Below it a candidate is shown, but nobody is proposed. */
const leastConfidence = 0.3

/**
 * The sender from outside; failing that, the only outside address in the words themselves;
 * failing that, somebody known by name alone; and a colleague only where there is nobody else.
 * Where the sender acts for another person, that person is the requester, to be reached where
 * the sender is (GDPR art. 12: the rights are those of the data subject).
 */
export function findRequester(read: ReadMail, domains: readonly string[]): FoundRequester {
  const mail = read.original ?? read.outer
  const words = ownWords(mail.body)
  const candidates = [
    ...representedCandidates(mail, words, domains),
    ...senders(read, domains),
    ...inText(read, words, domains),
    ...(read.others ?? []).flatMap((other) => candidateOf(other.from, 'other-mail', 0.3)),
    ...colleagues(read, domains),
  ]
  const ranked = unique(candidates.toSorted((one, other) => other.confidence - one.confidence))
  const [first] = ranked
  if (!first || first.confidence < leastConfidence) {
    return { requester: null, candidates: ranked.slice(0, most), warnings: ['no-requester'] }
  }
  return {
    requester: person(first),
    candidates: ranked.slice(0, most),
    warnings: [...warningsOf(first), ...warnIf(hasLookAlikes(first), 'look-alike-letters')],
  }
}

function senders({ original, outer }: ReadMail, domains: readonly string[]): readonly Candidate[] {
  const isOutside = sideOf(original?.from ?? null, domains) === 'outside'
  return [
    ...senderOf(original, 'original-sender', domains, 0.9),
    ...senderOf(outer, 'outer-sender', domains, isOutside ? 0.2 : 0.9),
  ]
}

function senderOf(
  mail: Mail | null,
  because: CandidateReason,
  domains: readonly string[],
  confidence: number,
): readonly Candidate[] {
  if (!mail || sideOf(mail.from, domains) !== 'outside') return []
  const { from, replyTo } = mail
  const isReplyTo = replyTo?.address !== undefined && replyTo.address === from?.address
  const elsewhere = replyTo?.address !== undefined && !isReplyTo
  return [
    ...candidateOf(from, isReplyTo ? 'reply-to' : because, confidence),
    ...(elsewhere ? candidateOf(replyTo, 'reply-to', confidence - 0.4) : []),
  ]
}

function inText(
  { original, outer }: ReadMail,
  words: string,
  domains: readonly string[],
): readonly Candidate[] {
  const addresses = outsideAddresses(words, domains)
  const writer = (original ?? outer).from
  const named = original?.from?.address ? undefined : original?.from?.name
  const signed = signatureName(words)
  const sent = hasOutsideSender(original, outer, domains)
  const only = addresses.length === 1
  const nameOf = (address: string) =>
    only ? (named ?? labelledName(words) ?? nameOfAddress(words, address)) : null
  return [
    ...addresses.flatMap((address) => {
      const name = nameOf(address)
      const person = { ...(name ? { name } : {}), address }
      return candidateOf(person, 'named-in-text', only && !sent ? 0.6 : 0.2)
    }),
    ...(named ? candidateOf({ name: named }, 'original-sender', 0.5) : []),
    ...(signed && !sharesName(signed, writer)
      ? candidateOf({ name: signed }, 'signature', 0.15)
      : []),
  ]
}

function colleagues(
  { original, outer }: ReadMail,
  domains: readonly string[],
): readonly Candidate[] {
  const inside = [original?.from ?? null, outer.from].filter(
    (from) => sideOf(from, domains) === 'inside',
  )
  return inside.flatMap((from) =>
    candidateOf(from, 'colleague', hasOutsideSender(original, outer, domains) ? 0.1 : 0.3),
  )
}

function hasOutsideSender(original: Mail | null, outer: Mail, domains: readonly string[]): boolean {
  return [original, outer].some((mail) => sideOf(mail?.from ?? null, domains) === 'outside')
}

function unique(candidates: readonly Candidate[]): readonly Candidate[] {
  const keyOf = ({ name, address }: Candidate) =>
    `${address?.toLowerCase() ?? ''} ${address ? '' : name}`
  const isAgent = ({ because }: Candidate) => because === 'on-behalf-of'
  return candidates.filter((one, index) => {
    const before = candidates.slice(0, index).filter((other) => !isAgent(other))
    return isAgent(one) || !before.some((other) => keyOf(other) === keyOf(one))
  })
}

function person({ name, address }: Candidate): MailAddress {
  return { ...(name ? { name } : {}), ...(address ? { address } : {}) }
}

function hasLookAlikes({ name = '', address = '' }: MailAddress): boolean {
  return [name, address].some((text) => markLookAlikes(text) !== text)
}

function warningsOf({ because, address }: Candidate): readonly WarningCode[] {
  if (because === 'named-in-text') return ['requester-from-text']
  if (because === 'colleague') return ['requester-is-colleague']
  return address ? [] : ['requester-without-address']
}
