import { z } from 'zod'
import { type RequestType, requestTypes } from '../requests/request-type.js'
import { readDataFile } from './data-file.js'
import { inRows, numberedNames } from './numbered-names.js'

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
const names = inRows(Object.keys(model.weights))

/** The weight of each outcome before anything is said, in hundredths. */
export const bias: readonly number[] = model.bias

/** The low bits of a cell are the outcome's number, those above its weight. */
export const bitsOfOutcome = 5
export const outcomeOfCell = 2 ** bitsOfOutcome - 1
const mostWeight = 2 ** (15 - bitsOfOutcome) - 1

/**
 * The weights of all features, each feature's behind how many there are of it: that they stand
 * together makes one look into the memory of two.
 */
export const weightTable = tableOf(names.map((name) => model.weights[name] ?? []))

/** Features by the places of their weights in the table. */
export const byPlace = numberedNames(names, weightTable)

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

function cellOf(outcome: number, weight: number): number {
  if (Math.abs(weight) > mostWeight) throw new Error('a weight is too large for the table')
  return (weight << bitsOfOutcome) | outcome
}

/** `npm run train` wrote it: only its outline is checked, as every process that starts waits for it. */
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
