import type { Instant } from '../calendar/instant.js'
import type { Zone } from '../calendar/zone.js'
import { detectLanguage } from './detect-language.js'
import { findReceived } from './find-received.js'
import { findReferences } from './find-references.js'
import { findRegimes } from './find-regimes.js'
import { findRequester } from './find-requester.js'
import { type Findings, findTypes } from './find-types.js'
import type { Mail, ReadMail } from './mail.js'
import { ownWords } from './own-words.js'
import type { Reading } from './reading.js'
import { readSubject } from './subject-prefix.js'
import { verdictOf } from './verdict.js'
import { type WarningCode, warnIf } from './warning.js'

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
export function triage(read: ReadMail, desk: TriageDesk): Reading {
  const mail = read.original ?? read.outer
  const words = ownWords(mail.body)
  const language = detectLanguage(words || mail.subject, desk.defaultLanguage)
  const findings = findTypes(spoken(mail, words), language)
  const received = findReceived(read, desk)
  const { requester, warnings: doubts } = findRequester(read, desk.domains)
  const inMails = [...read.outer.warnings, ...(read.original?.warnings ?? [])].filter(
    (code) => code !== 'zone-assumed',
  )
  const isEmpty = `${mail.subject}${read.outer.subject}${mail.body}`.trim() === ''
  const nothing = warnIf(isEmpty, 'nothing-inside')
  const warnings = [...new Set([...inMails, ...nothing, ...received.warnings, ...doubts])]
  const references = findReferences(`${mail.subject}\n${read.outer.subject}\n${mail.body}`)
  const needsHuman = humanNeeded.find((code) => warnings.includes(code))
  return {
    requester,
    candidates: requester ? [{ ...requester, because: 'sender', confidence: 1 }] : [],
    subject: readSubject(mail.subject || read.outer.subject).text,
    body: mail.body,
    receivedOn: received.on,
    receivedBecause: received.because,
    receivedAt: received.at,
    language,
    verdict: needsHuman ? 'unsure' : verdictOf(findings, language, warnings),
    types: typesOf(findings),
    regimes: findRegimes(`${mail.subject}\n${words}`, desk.defaultRegime),
    role: { is: 'controller', because: 'default' },
    customer: null,
    flags: references.length > 0 ? ['existing-reference'] : [],
    references,
    warnings,
    ...(needsHuman ? { needsHuman } : {}),
  }
}

/** The subject of a reply was written by someone else, and its type answered already. */
function spoken(mail: Mail, words: string): string {
  const subject = readSubject(mail.subject)
  return subject.kind === 'reply' ? words : `${subject.text}\n\n${words}`
}

function typesOf({ types }: Findings): Reading['types'] {
  if (types.length === 0) return [{ type: 'other', confidence: 0, because: '' }]
  return types.map(({ type, confidence, because }) => ({ type, confidence, because }))
}
