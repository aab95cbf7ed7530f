import type { Findings } from '@privacy-desk/core/intake/find-types.js'
import type { Judgement } from '@privacy-desk/core/intake/judge-mail.js'
import { type Outcome, outcomes } from '@privacy-desk/core/intake/weight-table.js'

/** What the lexicon finds in a mail of thirty words that says nothing it knows. */
export const nothingFound: Findings = {
  types: [],
  noise: 0,
  californian: false,
  onTopic: true,
  words: 30,
}

/** A sure phrase for access. */
export const article15: Findings['types'][number] = {
  type: 'access',
  points: 3,
  confidence: 1,
  because: 'article 15',
}

/** A mail whose other outcomes are hardly likely at all. */
export function judgedAs(
  likelihoods: Partial<Record<Outcome, number>>,
): ReadonlyMap<Outcome, Judgement> {
  return new Map(
    outcomes.map((outcome) => [
      outcome,
      { likelihood: likelihoods[outcome] ?? 0.001, sentence: -1 },
    ]),
  )
}
