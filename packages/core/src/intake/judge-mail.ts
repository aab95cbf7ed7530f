import type { Features, MailFeatures } from './mail-features.js'
import {
  bias,
  bitsOfOutcome,
  type Outcome,
  outcomeOfCell,
  outcomes,
  scale,
  weightTable,
} from './weight-table.js'

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
      const sentence = strongest(sums, index)
      const best = sums[sentence]?.[index] ?? 0
      const score = (best + (around[index] ?? 0) + (bias[index] ?? 0)) / scale
      return [outcome, { likelihood: 1 / (1 + Math.exp(-score)), sentence }]
    }),
  )
}

function strongest(sums: readonly (readonly number[])[], outcome: number): number {
  let best = -1
  for (let at = 0; at < sums.length; at += 1) {
    if ((sums[at]?.[outcome] ?? 0) > (sums[best]?.[outcome] ?? Number.NEGATIVE_INFINITY)) best = at
  }
  return best
}

const { starts, cells } = weightTable
const rows = starts.length - 1
/** Kept from one to the next: small typed arrays cost more to make than to fill. */
const sums = new Int32Array(outcomes.length)

function sumsOf({ said, worth, amounts }: Features<number>): readonly number[] {
  sums.fill(0)
  for (const row of said) count(row)
  const found: number[] = []
  for (const sum of sums) found.push(worth * sum)
  for (const [row, amount] of amounts) {
    sums.fill(0)
    count(row)
    sums.forEach((sum, outcome) => {
      found[outcome] = (found[outcome] ?? 0) + amount * sum
    })
  }
  return found
}

/** What has no weights has no row either. */
function count(row: number): void {
  if (row < 0 || row >= rows) return
  const end = starts[row + 1] ?? 0
  for (let at = starts[row] ?? end; at < end; at += 1) {
    const cell = cells[at] ?? 0
    const outcome = cell & outcomeOfCell
    sums[outcome] = (sums[outcome] ?? 0) + (cell >> bitsOfOutcome)
  }
}
