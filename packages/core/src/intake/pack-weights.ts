import { inRows } from './numbered-names.js'
import { cellOf } from './weight-cell.js'

/** Weights as they are learned, in a form that people can compare. */
export interface LearnedWeights {
  readonly outcomes: readonly string[]
  readonly bias: readonly number[]
  /** By feature: outcome and weight, in hundredths, in turn. */
  readonly weights: Readonly<Record<string, readonly number[]>>
}

/** The same in the form in which they are used, read in a fifth of the time. */
export interface PackedWeights extends Omit<LearnedWeights, 'weights'> {
  /** Of features, as `inRows` orders them, in lines. */
  readonly names: string
  /** The bytes of `Int16Array`, as base64: for each feature how many cells it has, and these. */
  readonly table: string
}

/** Packs weights for `weight-table.ts`. */
export function packWeights({ outcomes, bias, weights }: LearnedWeights): PackedWeights {
  const names = inRows(Object.keys(weights))
  const table = tableOf(names.map((name) => weights[name] ?? []))
  return {
    outcomes,
    bias,
    names: names.join('\n'),
    table: Buffer.from(table.buffer).toString('base64'),
  }
}

function tableOf(lists: readonly (readonly number[])[]): Int16Array {
  const table = new Int16Array(lists.reduce((sum, list) => sum + 1 + list.length / 2, 0))
  let end = 0
  for (const list of lists) {
    table[end] = list.length / 2
    end += 1
    for (let at = 0; at < list.length; at += 2) {
      table[end] = cellOf(list[at] ?? 0, list[at + 1] ?? 0)
      end += 1
    }
  }
  return table
}
