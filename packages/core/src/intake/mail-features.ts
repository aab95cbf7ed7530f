import { featureReader } from './features.js'
import type { Findings } from './find-types.js'
import type { MatchedSentence } from './match-lexicon.js'
import type { Naming } from './naming.js'

/** Amounts of features; one that is not there is zero. */
export interface Features<Id> {
  /** What is said, each worth the same. */
  readonly said: Iterable<Id>
  readonly worth: number
  /** What else is known, and how much of it. */
  readonly amounts: ReadonlyMap<Id, number>
}

/** What a mail is judged by: each of its sentences, and the mail as a whole. */
export interface MailFeatures<Id> {
  readonly sentences: readonly Features<Id>[]
  readonly whole: Features<Id>
}

/** More features than these make a sentence long, and each of them counts for less. */
const usual = 10
const mostPoints = 6

/** Takes mails apart into what the weights of `model/` were learned on. */
export function mailReader<Id, Part>(naming: Naming<Id, Part>) {
  const featuresOf = featureReader(naming)
  return (
    sentences: readonly MatchedSentence[],
    findings: Findings,
    language: string,
  ): MailFeatures<Id> => {
    const said = featuresOf(sentences, language)
    const amounts = wholeAmounts(findings).map(
      ([name, amount]) => [naming.of(name), amount] as const,
    )
    return {
      sentences: sentences.map((sentence, at) =>
        features(said.sentences[at] ?? [], amountsIn(sentence, naming)),
      ),
      whole: features(said.whole, new Map(amounts)),
    }
  }
}

function features<Id>(said: readonly Id[], amounts: ReadonlyMap<Id, number>): Features<Id> {
  return { said, worth: Math.sqrt(usual / Math.max(usual, said.length)), amounts }
}

function wholeAmounts(findings: Findings): readonly (readonly [string, number])[] {
  return [
    ['length', Math.log10(1 + findings.words)],
    ...findings.types.map(
      ({ type, points }) => [`phrases ${type}`, Math.min(points, mostPoints) / 3] as const,
    ),
    ...when(findings.noise > 0, 'phrases noise', Math.min(findings.noise, mostPoints) / 3),
    ...when(findings.californian, 'californian', 1),
    ...when(findings.onTopic, 'on topic', 1),
  ]
}

function when(isSo: boolean, name: string, amount: number): readonly (readonly [string, number])[] {
  return isSo ? [[name, amount]] : []
}

function amountsIn<Id>(
  { matches, asks }: MatchedSentence,
  { of }: Pick<Naming<Id>, 'of'>,
): ReadonlyMap<Id, number> {
  const found = new Map(asks ? [[of('asks'), 1]] : [])
  for (const { entry } of matches) {
    const id = of(`phrase ${entry.meaning}${entry.against ? ' against' : ''}`)
    found.set(id, Math.max(found.get(id) ?? 0, (entry.points || 2) / 2))
  }
  return found
}
