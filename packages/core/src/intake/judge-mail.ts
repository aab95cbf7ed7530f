import type { Features, MailFeatures } from './mail-features.js'
import { bitsOfOutcome, outcomeOfCell } from './weight-cell.js'
import { bias, type Outcome, outcomes, scale, weightTable } from './weight-table.js'

/** How likely an outcome is, and which sentence speaks most for it. */
export interface Judgement {
  /** 0 to 1. */
  readonly likelihood: number
  /** Index of the sentence; -1 where there is none. */
  readonly sentence: number
}

/** Kept from one mail to the next: small typed arrays cost more to make than to fill. */
const sums = new Float64Array(outcomes.length)
const best = new Float64Array(outcomes.length)

/**
 * Judges a mail by the sentence that speaks most for each outcome, so that a request stays one
 * however much is said around it.
 */
export function judgeMail({
  sentences,
  whole,
}: MailFeatures<number>): ReadonlyMap<Outcome, Judgement> {
  const strongest = strongestOf(sentences)
  sum(whole)
  return new Map(
    outcomes.map((outcome, index) => {
      const sentence = strongest[index] ?? -1
      const said = sentence < 0 ? 0 : (best[index] ?? 0)
      const score = (said + (sums[index] ?? 0) + (bias[index] ?? 0)) / scale
      return [outcome, { likelihood: 1 / (1 + Math.exp(-score)), sentence }]
    }),
  )
}

/** By outcome the sentence that speaks most for it; how much is left in `best`. */
function strongestOf(sentences: readonly Features<number>[]): readonly number[] {
  const strongest = outcomes.map(() => -1)
  best.fill(Number.NEGATIVE_INFINITY)
  sentences.forEach((sentence, at) => {
    sum(sentence)
    for (let outcome = 0; outcome < sums.length; outcome += 1) {
      const said = sums[outcome] ?? 0
      if (said <= (best[outcome] ?? 0)) continue
      best[outcome] = said
      strongest[outcome] = at
    }
  })
  return strongest
}

/** Leaves in `sums` how much a sentence or a mail speaks for each outcome. */
function sum({ said, worth, amounts }: Features<number>): void {
  sums.fill(0)
  for (const place of said) add(place, 1)
  for (let at = 0; at < sums.length; at += 1) sums[at] = worth * (sums[at] ?? 0)
  for (const [place, amount] of amounts) add(place, amount)
}

/** What has no weights has no place either. */
function add(place: number, amount: number): void {
  if (place < 0) return
  const end = place + (weightTable[place] ?? 0)
  for (let at = place + 1; at <= end; at += 1) {
    const cell = weightTable[at] ?? 0
    const outcome = cell & outcomeOfCell
    sums[outcome] = (sums[outcome] ?? 0) + amount * (cell >> bitsOfOutcome)
  }
}
