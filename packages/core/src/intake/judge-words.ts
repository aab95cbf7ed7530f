import { detectLanguage } from './detect-language.js'
import { findingsIn } from './find-types.js'
import { judgeMail } from './judge-mail.js'
import { mailReader } from './mail-features.js'
import { matchLexicon } from './match-lexicon.js'
import { signalsIn } from './signals.js'
import { spokenSubject } from './spoken.js'
import { verdictOf } from './verdict.js'
import type { WarningCode } from './warning.js'
import { byPlace } from './weight-table.js'

/** What words below a subject are judged to be, and what tells it. */
export type JudgedWords = ReturnType<typeof judgeWords>

const mailFeatures = mailReader(byPlace)

/** Characters; what a person asks for stands near the beginning or the end. */
const [mostAtStart, mostAtEnd] = [50_000, 10_000]

/**
 * Judges words as a mail of their own.
 * @param defaultLanguage of words that are too few to tell theirs
 */
export function judgeWords(
  { subject, words: all }: { readonly subject: string; readonly words: string },
  warnings: readonly WarningCode[],
  defaultLanguage: string,
) {
  const words = bothEnds(all)
  const language = detectLanguage(words || subject, defaultLanguage)
  const sentences = [spokenSubject(subject), words].flatMap((one) => matchLexicon(one, language))
  const findings = findingsIn(sentences)
  const judged = judgeMail(mailFeatures(sentences, findings, language))
  const signalled = sentences.map(({ words: said, text }) => {
    return { text, signals: signalsIn(said, language) }
  })
  const signals = new Set(signalled.flatMap((sentence) => [...sentence.signals]))
  const verdict = verdictOf(judged, findings, language, warnings, signals)
  return { language, sentences, findings, judged, signalled, signals, verdict }
}

/** A mail of any length is told within the time that one mail may take. */
function bothEnds(words: string): string {
  if (words.length <= mostAtStart + mostAtEnd) return words
  return `${words.slice(0, mostAtStart)}\n\n${words.slice(-mostAtEnd)}`
}
