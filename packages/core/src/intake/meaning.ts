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
import type { Reading } from './reading.js'
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

/** Characters; what a person asks for stands near the beginning or the end. */
const [mostAtStart, mostAtEnd] = [50_000, 10_000]

/** Tells what a mail means by its author's own words; quotations and signatures do not count. */
export function meaningOf(mail: MeantMail, context: MeaningContext): Meaning {
  const { subject, outerSubject = '', body, requester, warnings, answers = '' } = mail
  const words = bothEnds(ownWords(body))
  const language = detectLanguage(words || subject, context.defaultLanguage)
  const sentences = [spokenSubject(subject), words].flatMap((one) => matchLexicon(one, language))
  const findings = findingsIn(sentences)
  const judged = judgeMail(mailFeatures(sentences, findings, language))
  const references = findReferences(`${subject}\n${outerSubject}\n${answers}\n${body}`)
  const signalled = withSignals(sentences, language)
  const signals = new Set(signalled.flatMap((sentence) => [...sentence.signals]))
  const verdict = verdictOf(judged, findings, language, warnings, signals)
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

function withSignals(sentences: readonly MatchedSentence[], language: string) {
  return sentences.map(({ words, text }) => ({ text, signals: signalsIn(words, language) }))
}

/** A mail of any length is told within the time that one mail may take. */
function bothEnds(words: string): string {
  if (words.length <= mostAtStart + mostAtEnd) return words
  return `${words.slice(0, mostAtStart)}\n\n${words.slice(-mostAtEnd)}`
}
