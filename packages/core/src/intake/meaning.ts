import { askedFor, isAboutChild } from './asked-for.js'
import { californianTypes } from './californian-types.js'
import { findFlags } from './find-flags.js'
import { findReferences } from './find-references.js'
import { findRegimes } from './find-regimes.js'
import { findRole } from './find-role.js'
import { type JudgedWords, judgeWords } from './judge-words.js'
import type { MailAddress } from './mail.js'
import { organisationName } from './organisation-name.js'
import { ownWords } from './own-words.js'
import { quotedWords } from './quoted-words.js'
import type { Reading } from './reading.js'
import { sideOf } from './sides.js'
import type { WarningCode } from './warning.js'

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

const asLikelyAsNot = 0.5

/**
 * Tells what a mail means by its author's own words; signatures do not count, and quotations only
 * where these words would be no request.
 */
export function meaningOf(mail: MeantMail, context: MeaningContext): Meaning {
  const { subject, outerSubject = '', body, requester, answers = '' } = mail
  const found = wordsThatCount(mail, context)
  const { language, verdict, sentences, findings, judged, signalled, signals } = found
  const references = findReferences(`${subject}\n${outerSubject}\n${answers}\n${body}`)
  const said = sentences.map((sentence) => sentence.words)
  const regimes = findRegimes(said, `${subject}\n${body}`, requester, context.defaultRegime)
  const types = californianTypes(askedFor(judged, findings, sentences, verdict), regimes)
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
  const { subject, body, author = null, warnings } = mail
  const judge = (words: string) => judgeWords({ subject, words }, warnings, context.defaultLanguage)
  const own = judge(ownWords(body))
  const isAnswer = sideOf(author, context.domains ?? []) === 'outside'
  const quoted = own.verdict === 'not-privacy' && !isAnswer ? quotedWords(body) : ''
  if (quoted === '') return own
  const below = judge(quoted)
  return mayAsk(below) ? { ...below, verdict: 'unsure' } : own
}

function mayAsk({ verdict, judged, findings, sentences }: JudgedWords): boolean {
  const [best] = askedFor(judged, findings, sentences, verdict)
  return verdict !== 'not-privacy' && (best?.confidence ?? 0) >= asLikelyAsNot
}
