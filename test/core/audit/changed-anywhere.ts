import type { EventRecord } from '@privacy-desk/core/ports/event-store.js'
import fc from 'fast-check'

/** A stream with one leaf of one record changed: which field, and in which version. */
export interface Changed {
  readonly records: readonly EventRecord[]
  readonly version: number
  readonly field: string
}

/** Streams in which any one value was replaced, removed or added, at any depth. */
export function changedAnywhere(
  streams: fc.Arbitrary<readonly EventRecord[]>,
): fc.Arbitrary<Changed> {
  return fc
    .tuple(streams, fc.nat(), fc.nat(), fc.constantFrom(...changes))
    .map(([records, place, leaf, change]) => {
      const index = place % records.length
      const copy = records.map((record) => structuredClone(record))
      const holders = holdersIn(copy[index] ?? {})
      const { holder, key, path } = holders[leaf % holders.length] ?? missing()
      change(holder, key)
      return { records: copy, version: index + 1, field: path }
    })
}

type Holder = Record<string, unknown>

const changes: readonly ((holder: Holder, key: string) => void)[] = [
  (holder, key) => {
    const value = holder[key]
    holder[key] = typeof value === 'number' ? value + 1 : `${String(value)} `
  },
  (holder, key) => {
    holder[key] = null
  },
  (holder, key) => {
    if (Array.isArray(holder)) holder.push('access')
    else delete holder[key]
  },
]

/** Every object or list inside, with each of its keys. */
function holdersIn(value: object, path = ''): { holder: Holder; key: string; path: string }[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = { holder: value as Holder, key, path: `${path}/${key}` }
    const below = typeof inner === 'object' && inner !== null ? holdersIn(inner, here.path) : []
    return [here, ...below]
  })
}

function missing(): never {
  throw new Error('a record has fields')
}
