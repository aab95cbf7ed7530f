import { askedFor, isAboutChild } from './asked-for.js'
import { californianTypes } from './californian-types.js'
import { detectLanguage } from './detect-language.js'
import { findFlags } from './find-flags.js'
import { findReferences } from './find-references.js'
import { findRegimes } from './find-regimes.js'
import { findRole } from './find-role.js'
import { findingsIn } from './find-types.js'
import { judgeMail } from './judge-mail.js'
import type { MailAddress } from './mail.js'
import { mailReader } from './mail-features.js'
import { type MatchedSentence, matchLexicon } from './match-lexicon.js'
import { organisationName } from './organisation-name.js'
import { ownWords } from './own-words.js'
import { quotedWords } from './quoted-words.js'
import type { Reading } from './reading.js'
import { sideOf } from './sides.js'
import { signalsIn } from './signals.js'
import { spokenSubject } from './spoken.js'
import { verdictOf } from './verdict.js'
import type { WarningCode } from './warning.js'
import { byPlace } from './weight-table.js'

/** What a mail means, and whom it comes from. */
export interface MeantMail {
  readonly subject: string
  /** Of the mail around it, where it was forwarded or quoted. */
  readonly outerSubject?: string
  readonly body: string
  /** Who wrote it, where that is known: a colleague passes on what is quoted, others answer it. */
  readonly author?: MailAddress | null
  readonly requester: MailAddress | null
  readonly warnings: readonly WarningCode[]
  /** Message-IDs of the mails that it answers; those of the desk's letters name their request. */
  readonly answers?: string
}

/** What must be known to tell what a mail means. */
export interface MeaningContext {
  /** The organisation's own mail domains. */
  readonly domains?: readonly string[]
  readonly defaultLanguage: string
  readonly defaultRegime: string
}

/** The part of a reading that follows from the words alone. */
export type Meaning = Pick<
  Reading,
  'language' | 'verdict' | 'types' | 'regimes' | 'role' | 'customer' | 'flags' | 'references'
>

const mailFeatures = mailReader(byPlace)

const asLikelyAsNot = 0.5
/** Characters; what a person asks for stands near the beginning or the end. */
const [mostAtStart, mostAtEnd] = [50_000, 10_000]

/**
 * Tells what a mail means by its author's own words; quotations and signatures do not count, but
 * where the words alone would be no request and what nobody is named for below them may be one.
 */
export function meaningOf(mail: MeantMail, context: MeaningContext): Meaning {
  const { subject, outerSubject = '', body, requester, answers = '' } = mail
  const found = wordsThatCount(mail, context)
  const { language, verdict, sentences, findings, judged, signalled, signals } = found
  const references = findReferences(`${subject}\n${outerSubject}\n${answers}\n${body}`)
  const said = sentences.map((sentence) => sentence.words)
  const regimes = findRegimes(said, `${subject}\n${body}`, requester, context.defaultRegime)
  const types = californianTypes(askedFor(judged, findings, sentences), regimes)
  const { role, customer } = findRole(signalled, requester, () =>
    organisationName(body, context.domains ?? []),
  )
  return {
    language,
    verdict,
    types,
    regimes,
    role,
    customer,
    flags: findFlags({ signals, types, isAboutChild: isAboutChild(judged), references, verdict }),
    references,
  }
}

/** Who is no outsider may have put a few words above what they pass on: a person looks. */
function wordsThatCount(mail: MeantMail, context: MeaningContext): JudgedWords {
  const own = judge(ownWords(mail.body), mail, context)
  const isAnswer = sideOf(mail.author ?? null, context.domains ?? []) === 'outside'
  const quoted = own.verdict === 'not-privacy' && !isAnswer ? quotedWords(mail.body) : ''
  if (quoted === '') return own
  const below = judge(quoted, mail, context)
  return mayAsk(below) ? { ...below, verdict: 'unsure' } : own
}

function mayAsk({ verdict, judged, findings, sentences }: JudgedWords): boolean {
  const [best] = askedFor(judged, findings, sentences)
  return verdict !== 'not-privacy' && (best?.confidence ?? 0) >= asLikelyAsNot
}

type JudgedWords = ReturnType<typeof judge>

function judge(all: string, { subject, warnings }: MeantMail, context: MeaningContext) {
  const words = bothEnds(all)
  const language = detectLanguage(words || subject, context.defaultLanguage)
  const sentences = [spokenSubject(subject), words].flatMap((one) => matchLexicon(one, language))
  const findings = findingsIn(sentences)
  const judged = judgeMail(mailFeatures(sentences, findings, language))
  const signalled = withSignals(sentences, language)
  const signals = new Set(signalled.flatMap((sentence) => [...sentence.signals]))
  const verdict = verdictOf(judged, findings, language, warnings, signals)
  return { language, sentences, findings, judged, signalled, signals, verdict }
}

function withSignals(sentences: readonly MatchedSentence[], language: string) {
  return sentences.map(({ words, text }) => ({ text, signals: signalsIn(words, language) }))
}

/** A mail of any length is told within the time that one mail may take. */
function bothEnds(words: string): string {
  if (words.length <= mostAtStart + mostAtEnd) return words
  return `${words.slice(0, mostAtStart)}\n\n${words.slice(-mostAtEnd)}`
}
