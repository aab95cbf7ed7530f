import { z } from 'zod'
import { type RequestType, requestTypes } from '../requests/request-type.js'
import { readDataFile } from './data-file.js'
import { byName, type Naming } from './naming.js'
import { remembered } from './remembered.js'

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

/** The row of a feature that has weights; the name of one that has none. */
export type Row = number | string

const model = readModel()
const names = Object.keys(model.weights)
const rows = new Map(names.map((name, row) => [name, row] as const))

/** The weight of each outcome before anything is said, in hundredths. */
export const bias: readonly number[] = model.bias

/** The weights in rows, one a feature: outcomes and their weights lie between two starts. */
export const weightTable = inRows(Object.values(model.weights))

/** Features by their rows in the table. */
export const byRow: Naming<Row> = { of: rowOf, anywhere }

function rowOf(name: string): Row {
  return rows.get(name) ?? name
}

/** Filled in as features are met: most never are. */
const anywhereOfRow: (Row | null | undefined)[] = names.map(() => undefined)
const anywhereOfName = remembered(anywhereOf)

/** Most names without weights are pairs: only what is left is worth remembering. */
function anywhere(row: Row): Row | null {
  if (typeof row === 'string') return row.includes(' ') ? null : anywhereOfName(row)
  const known = anywhereOfRow[row]
  if (known !== undefined) return known
  const said = anywhereOf(names[row] ?? '')
  anywhereOfRow[row] = said
  return said
}

function anywhereOf(name: string): Row | null {
  const said = byName.anywhere(name)
  return said === null ? null : rowOf(said)
}

function inRows(lists: readonly (readonly number[])[]) {
  const pairs = lists.reduce((sum, { length }) => sum + length / 2, 0)
  const starts = new Uint32Array(lists.length + 1)
  const outcome = new Uint8Array(pairs)
  const weight = new Int32Array(pairs)
  let end = 0
  lists.forEach((list, row) => {
    for (let at = 0; at < list.length; at += 2) {
      outcome[end] = list[at] ?? 0
      weight[end] = list[at + 1] ?? 0
      end += 1
    }
    starts[row + 1] = end
  })
  return { starts, outcome, weight }
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
