import type { Features, MailFeatures } from './mail-features.js'
import { bias, type Outcome, outcomes, scale, weightTable } from './weight-table.js'

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
}: MailFeatures<number>): ReadonlyMap<Outcome, Judgement> {
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

function sumsOf({ said, worth, amounts }: Features<number>): Float64Array {
  const sums = new Float64Array(outcomes.length)
  for (const row of said) add(sums, row, worth)
  for (const [row, amount] of amounts) add(sums, row, amount)
  return sums
}

/** What has no weights has no row either. */
function add(sums: Float64Array, row: number, worth: number): void {
  const start = row * sums.length
  if (start < 0 || start >= weightTable.length) return
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = (sums[at] ?? 0) + worth * (weightTable[start + at] ?? 0)
  }
}
