import { z } from 'zod'
import { type RequestType, requestTypes } from '../requests/request-type.js'
import { readBuiltFile, readDataFile } from './data-file.js'
import { numberedNames } from './numbered-names.js'
import { type LearnedWeights, type PackedWeights, packWeights } from './pack-weights.js'

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

const outline = z.object({ outcomes: z.array(z.string()), bias: z.array(z.number()) })
const packedForm = outline.extend({ names: z.string(), table: z.string() })
const learnedForm = outline.extend({
  weights: z.custom<LearnedWeights['weights']>(
    (value) => typeof value === 'object' && value !== null,
  ),
})

const model = readModel()

/** The weight of each outcome before anything is said, in hundredths. */
export const bias: readonly number[] = model.bias

/**
 * The weights of all features as cells, each feature's behind how many there are of it: that they
 * stand together makes one look into the memory of two.
 */
export const weightTable = tableOf(model)

/** Features by the places of their weights in the table. */
export const byPlace = numberedNames(model.names.split('\n'), weightTable)

function tableOf({ table }: PackedWeights): Int16Array {
  const bytes = Uint8Array.from(Buffer.from(table, 'base64'))
  return new Int16Array(bytes.buffer)
}

/** What the build packed, or else what `npm run train` wrote: only its outline is checked. */
function readModel(): PackedWeights {
  const name = 'model/weights.json'
  const built = readBuiltFile(name)
  const packed =
    built === undefined
      ? packWeights(learnedForm.parse(readDataFile(name)))
      : packedForm.parse(built)
  if (packed.outcomes.join() !== outcomes.join()) {
    throw new Error('the weights are of other outcomes')
  }
  return packed
}
