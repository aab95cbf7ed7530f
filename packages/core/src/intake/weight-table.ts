import { z } from 'zod'
import { type RequestType, requestTypes } from '../requests/request-type.js'
import { readDataFile } from './data-file.js'
import { numberedNames } from './numbered-names.js'

/** What a mail may be: a request of some type, or none. */
export const outcomes = [...requestTypes, 'not-privacy'] as const
export type Outcome = RequestType | 'not-privacy'

/** Hundredths keep the file small and the same on every machine. */
export const scale = 100

/** Weights as they are learned and as they are stored. */
export interface Model {
  readonly bias: readonly number[]
  /** By feature: outcome and weight, in hundredths, in turn. */
  readonly weights: ReadonlyMap<string, readonly number[]>
}

const model = readModel()
const names = Object.keys(model.weights)

/** The weight of each outcome before anything is said, in hundredths. */
export const bias: readonly number[] = model.bias

/** The weights of all features in a row: a feature speaks for or against three outcomes of many. */
export interface WeightTable {
  /** Where those of a feature begin, by its row; at the next one they end. */
  readonly starts: Int32Array
  readonly outcomes: Uint8Array
  /** In hundredths. */
  readonly weights: Int16Array
}

/** The weights of all features. */
export const weightTable = tableOf(Object.values(model.weights))

/** Features by their rows in the table. */
export const byRow = numberedNames(names)

function tableOf(lists: readonly (readonly number[])[]): WeightTable {
  const starts = new Int32Array(lists.length + 1)
  lists.forEach((list, row) => {
    starts[row + 1] = (starts[row] ?? 0) + list.length / 2
  })
  const all = lists.flat()
  return {
    starts,
    outcomes: Uint8Array.from({ length: all.length / 2 }, (_, at) => all[2 * at] ?? 0),
    weights: Int16Array.from({ length: all.length / 2 }, (_, at) => all[2 * at + 1] ?? 0),
  }
}

/** `npm run train` wrote it: only its outline is checked, as every thread that starts waits for it. */
function readModel() {
  const outline = z.object({
    outcomes: z.array(z.string()),
    bias: z.array(z.number()),
    weights: z.custom<Readonly<Record<string, readonly number[]>>>(
      (value) => typeof value === 'object' && value !== null,
    ),
  })
  const stored = outline.parse(readDataFile('model/weights.json'))
  if (stored.outcomes.join() !== outcomes.join()) {
    throw new Error('the weights are of other outcomes')
  }
  return stored
}
