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
/** What is said anywhere counts for less than what is said in the telling sentence. */
const anywhere = 0.7

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
  const said = sentences.map((sentence) => sentenceFeatures(sentence, language))
  return { sentences: said, whole: new Map([...whole, ...saidAnywhere(said)]) }
}

/** The words of all sentences, as `in mail …`; what stands in pairs is left to the sentences. */
function saidAnywhere(sentences: readonly Features[]): Features {
  const names = new Set(sentences.flatMap((sentence) => [...sentence.keys()].filter(isSingle)))
  const worth = anywhere * Math.sqrt(usual / Math.max(usual, names.size))
  return new Map([...names].map((name) => [`in mail ${name}`, worth]))
}

function isSingle(name: string): boolean {
  return !name.includes(' ') && !name.includes('..')
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
