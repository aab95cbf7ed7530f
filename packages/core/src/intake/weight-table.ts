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

/** The weights of a feature stand in a row, one for each outcome. */
export const weightTable = inRows(Object.values(model.weights))

/** Features by their rows in the table. */
export const byRow = numberedNames(names)

function inRows(lists: readonly (readonly number[])[]) {
  const table = new Int16Array(lists.length * outcomes.length)
  lists.forEach((list, row) => {
    for (let at = 0; at < list.length; at += 2) {
      table[row * outcomes.length + (list[at] ?? 0)] = list[at + 1] ?? 0
    }
  })
  return table
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
