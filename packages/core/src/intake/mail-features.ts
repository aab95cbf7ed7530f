import { featuresOf } from './features.js'
import type { Findings } from './find-types.js'
import type { MatchedSentence } from './match-lexicon.js'

/** Named amounts; a name that is not there is zero. */
export type Features = ReadonlyMap<string, number>

/** What a mail is judged by: each of its sentences, and the mail as a whole. */
export interface MailFeatures {
  readonly sentences: readonly Features[]
  readonly whole: Features
}

/** More features than these make a sentence long, and each of them counts for less. */
const usual = 10
const mostPoints = 6

/** Takes a mail apart into what the weights of `model/` were learned on. */
export function mailFeatures(
  sentences: readonly MatchedSentence[],
  findings: Findings,
  language: string,
): MailFeatures {
  const whole = new Map<string, number>([['length', Math.log10(1 + findings.words)]])
  for (const { type, points } of findings.types) {
    whole.set(`phrases ${type}`, Math.min(points, mostPoints) / 3)
  }
  if (findings.noise > 0) whole.set('phrases noise', Math.min(findings.noise, mostPoints) / 3)
  if (findings.californian) whole.set('californian', 1)
  if (findings.onTopic) whole.set('on topic', 1)
  return { sentences: sentences.map((sentence) => sentenceFeatures(sentence, language)), whole }
}

function sentenceFeatures({ words, matches }: MatchedSentence, language: string): Features {
  const said = featuresOf(words, language)
  const worth = Math.sqrt(usual / Math.max(usual, said.length))
  const found = new Map(said.map((feature) => [feature, worth]))
  for (const { entry } of matches) {
    const name = `phrase ${entry.meaning}${entry.against ? ' against' : ''}`
    found.set(name, Math.max(found.get(name) ?? 0, (entry.points || 2) / 2))
  }
  return found
}
