import type { Features, MailFeatures } from './mail-features.js'
import { bias, type Outcome, outcomes, scale, weightTable } from './weight-table.js'

/** How likely an outcome is, and which sentence speaks most for it. */
export interface Judgement {
  /** 0 to 1. */
  readonly likelihood: number
  /** Index of the sentence; -1 where there is none. */
  readonly sentence: number
}

const { starts, outcomes: kinds, weights } = weightTable
const rows = starts.length - 1

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
  const counted = new Int32Array(outcomes.length)
  for (const row of said) count(counted, row)
  const sums = Float64Array.from(counted, (sum) => worth * sum)
  for (const [row, amount] of amounts) add(sums, row, amount)
  return sums
}

/** What has no weights has no row either. */
function count(sums: Int32Array, row: number): void {
  if (row < 0 || row >= rows) return
  const end = starts[row + 1] ?? 0
  for (let at = starts[row] ?? end; at < end; at += 1) {
    const kind = kinds[at] ?? 0
    sums[kind] = (sums[kind] ?? 0) + (weights[at] ?? 0)
  }
}

/** Not together with the above: sums of whole numbers stay whole in the machine as well. */
function add(sums: Float64Array, row: number, amount: number): void {
  const own = new Int32Array(outcomes.length)
  count(own, row)
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + amount * (own[at] ?? 0)
}
