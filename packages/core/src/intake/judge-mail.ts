import type { Features, MailFeatures } from './mail-features.js'
import { bias, type Outcome, outcomes, type Row, scale, weightTable } from './weight-table.js'

/** How likely an outcome is, and which sentence speaks most for it. */
export interface Judgement {
  /** 0 to 1. */
  readonly likelihood: number
  /** Index of the sentence; -1 where there is none. */
  readonly sentence: number
}

/**
 * Judges a mail by the sentence that speaks most for each outcome, so that a request stays one
 * however much is said around it.
 */
export function judgeMail({
  sentences,
  whole,
}: MailFeatures<Row>): ReadonlyMap<Outcome, Judgement> {
  const sums = sentences.map(sumsOf)
  const around = sumsOf(whole)
  return new Map(
    outcomes.map((outcome, index) => {
      const scores = sums.map((sum) => sum[index] ?? 0)
      const best = scores.length === 0 ? 0 : Math.max(...scores)
      const score = (best + (around[index] ?? 0) + (bias[index] ?? 0)) / scale
      return [outcome, { likelihood: 1 / (1 + Math.exp(-score)), sentence: scores.indexOf(best) }]
    }),
  )
}

function sumsOf(features: Features<Row>): Float64Array {
  const { starts, outcome, weight } = weightTable
  const sums = new Float64Array(outcomes.length)
  for (const [row, worth] of features) {
    if (typeof row !== 'number') continue
    const end = starts[row + 1] ?? 0
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const index = outcome[at] ?? 0
      sums[index] = (sums[index] ?? 0) + worth * (weight[at] ?? 0)
    }
  }
  return sums
}
