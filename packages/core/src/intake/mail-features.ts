import { featureReader } from './features.js'
import type { Findings } from './find-types.js'
import type { MatchedSentence } from './match-lexicon.js'
import type { Naming } from './naming.js'

/** Amounts of features; one that is not there is zero. */
export type Features<Id> = ReadonlyMap<Id, number>

/** What a mail is judged by: each of its sentences, and the mail as a whole. */
export interface MailFeatures<Id> {
  readonly sentences: readonly Features<Id>[]
  readonly whole: Features<Id>
}

/** More features than these make a sentence long, and each of them counts for less. */
const usual = 10
const mostPoints = 6
/** What is said anywhere counts for less than what is said in the telling sentence. */
const anywhere = 0.7

/** Takes mails apart into what the weights of `model/` were learned on. */
export function mailReader<Id>(naming: Naming<Id>) {
  const featuresOf = featureReader(naming)
  return (
    sentences: readonly MatchedSentence[],
    findings: Findings,
    language: string,
  ): MailFeatures<Id> => {
    const said = sentences.map(({ words, matches }) =>
      sentenceFeatures(featuresOf(words, language), matches, naming),
    )
    const whole = new Map(
      wholeFeatures(findings).map(([name, amount]) => [naming.of(name), amount]),
    )
    addAnywhere(whole, said, naming)
    return { sentences: said, whole }
  }
}

function wholeFeatures(findings: Findings): readonly (readonly [string, number])[] {
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

/** The words of all sentences; what stands in pairs is left to the sentences. */
function addAnywhere<Id>(
  whole: Map<Id, number>,
  sentences: readonly Features<Id>[],
  { anywhere: saidAnywhere }: Naming<Id>,
): void {
  const found = new Set<Id>()
  for (const sentence of sentences) {
    for (const id of sentence.keys()) {
      const said = saidAnywhere(id)
      if (said !== null) found.add(said)
    }
  }
  const worth = anywhere * Math.sqrt(usual / Math.max(usual, found.size))
  for (const id of found) whole.set(id, worth)
}

function sentenceFeatures<Id>(
  said: ReadonlySet<Id>,
  matches: MatchedSentence['matches'],
  { of }: Naming<Id>,
): Features<Id> {
  const worth = Math.sqrt(usual / Math.max(usual, said.size))
  const found = new Map<Id, number>()
  for (const feature of said) found.set(feature, worth)
  for (const { entry } of matches) {
    const id = of(`phrase ${entry.meaning}${entry.against ? ' against' : ''}`)
    found.set(id, Math.max(found.get(id) ?? 0, (entry.points || 2) / 2))
  }
  return found
}
