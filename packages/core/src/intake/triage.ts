import type { Instant } from '../calendar/instant.js'
import type { Zone } from '../calendar/zone.js'
import { findReceived } from './find-received.js'
import { findRequester } from './find-requester.js'
import { type Flag, flags } from './flag.js'
import { isAutoReply } from './is-auto-reply.js'
import { isGarbled } from './is-garbled.js'
import { isIdentityDoubtful } from './is-identity-doubtful.js'
import type { Mail, ReadMail } from './mail.js'
import { type Meaning, meaningOf } from './meaning.js'
import { ownWords } from './own-words.js'
import type { Reading } from './reading.js'
import { hasSeveralSigners } from './several-signers.js'
import { sideOf } from './sides.js'
import { readSubject } from './subject-prefix.js'
import { type WarningCode, warnIf } from './warning.js'
import { withoutCipher } from './without-cipher.js'

/** What triage must know of the desk and the handover. */
export interface TriageDesk {
  /** The organisation's own mail domains; subdomains are included. */
  readonly domains: readonly string[]
  readonly zone: Zone
  /** ISO 639-1, for messages too short to tell. */
  readonly defaultLanguage: string
  /** The law that applies where the message tells of none, such as `gdpr`. */
  readonly defaultRegime: string
  /** When the employee handed the message over. */
  readonly handedOverAt: Instant
}

/** Warnings after which a person has to read the original, the gravest first. */
const humanNeeded: readonly WarningCode[] = [
  'encrypted',
  'unreadable',
  'file-not-fetched',
  'nothing-inside',
  'unreadable-part',
]

/**
 * Proposes what a handed-over message is: who asks, since when, in which language, for what.
 * Pure and deterministic; a person confirms or corrects every item.
 */
export function triage(whole: ReadMail, desk: TriageDesk): Reading {
  const read = withoutCipher(whole)
  const reading = propose(read, desk)
  if (!read.below || reading.verdict === 'request') return reading
  // A note like "please have a look", or a colleague's answer, asks for less than what stands below.
  const passedOn = propose({ ...read, original: read.below }, desk)
  return isClearer(passedOn, reading, desk) ? passedOn : reading
}

const certainty = { 'not-privacy': 0, unsure: 1, request: 2 } as const

/** Where both are unsure, an outsider who is quoted comes before nobody knows whom. */
function isClearer(below: Reading, above: Reading, { domains }: TriageDesk): boolean {
  const more = certainty[below.verdict] - certainty[above.verdict]
  if (more !== 0 || below.verdict !== 'unsure' || domains.length === 0) return more > 0
  return below.requester !== null && surest(below) >= surest(above)
}

function surest({ types }: Reading): number {
  return Math.max(0, ...types.map(({ confidence }) => confidence))
}

function propose(read: ReadMail, desk: TriageDesk): Reading {
  const mail = read.original ?? read.outer
  const received = findReceived(read, desk)
  const { requester, candidates, warnings: doubts } = findRequester(read, desk.domains)
  const inMails = [...read.outer.warnings, ...(read.original?.warnings ?? [])].filter(
    (code) => code !== 'zone-assumed',
  )
  const isEmpty = `${mail.subject}${read.outer.subject}${mail.body}`.trim() === ''
  const garbled = isGarbled(mail.body)
  const nothing = [...warnIf(isEmpty, 'nothing-inside'), ...warnIf(garbled, 'unreadable')]
  const warnings = [...new Set([...inMails, ...nothing, ...received.warnings, ...doubts])]
  const needsHuman = humanNeeded.find((code) => warnings.includes(code))
  const { subject, body } = mail
  const meaning = meaningOf(
    {
      subject,
      outerSubject: read.outer.subject,
      // Noise means nothing, whatever it happens to look like.
      body: garbled ? '' : body,
      author: mail.from,
      requester,
      warnings,
      answers: answered(read),
    },
    desk,
  )
  const words = ownWords(body)
  const seen = new Set<Flag>([
    ...meaning.flags,
    ...(isOfSeveral(words, { requester, candidates }, meaning) ? ['several-people' as const] : []),
    ...(isDoubtful(words, mail, meaning, desk) ? ['identity-doubtful' as const] : []),
  ])
  return {
    requester,
    candidates,
    subject: readSubject(subject || read.outer.subject).text,
    body,
    receivedOn: received.on,
    receivedBecause: received.because,
    receivedAt: received.at,
    language: meaning.language,
    verdict: needsHuman ? 'unsure' : meaning.verdict,
    types: meaning.types,
    regimes: meaning.regimes,
    role: meaning.role,
    customer: meaning.customer,
    flags: flags.filter((one) => seen.has(one)),
    references: meaning.references,
    warnings,
    ...(received.alsoOn === undefined ? {} : { receivedOnAlso: received.alsoOn }),
    ...(needsHuman ? { needsHuman } : {}),
    ...(mail.automatic || isAutoReply(subject, body) ? { automatic: true } : {}),
  }
}

/** Programs that forward a mail say there which one it is. */
function answered({ outer, original }: ReadMail): string {
  return [original?.answers, outer.answers].filter((one) => one !== undefined).join(' ')
}

/** By their signatures, or by a mail of their own beside the first; by their words see `signals.yaml`. */
function isOfSeveral(
  words: string,
  { requester, candidates }: Pick<Reading, 'requester' | 'candidates'>,
  { verdict }: Pick<Reading, 'verdict'>,
): boolean {
  if (verdict === 'not-privacy' || requester === null) return false
  const [first, ...rest] = candidates
  const others = first?.because === 'other-mail' ? [] : rest
  return others.some(({ because }) => because === 'other-mail') || hasSeveralSigners(words)
}

function isDoubtful(
  words: string,
  { from }: Mail,
  { verdict, flags: told, role, types }: Meaning,
  { domains }: TriageDesk,
): boolean {
  if (verdict === 'not-privacy' || sideOf(from, domains) !== 'outside') return false
  const isOffice = role.is === 'processor' || types.some(({ type }) => type === 'authority-request')
  return isIdentityDoubtful(words, from, !isOffice && !told.includes('on-behalf-of'))
}
