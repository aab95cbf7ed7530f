import { type Between, byName, type Naming } from './naming.js'

/** Half of a pair, and the pairs that it begins, by the number of their other half. */
export interface NumberedPart {
  readonly number: number
  readonly pairs?: Readonly<Record<Between, ReadonlyMap<number, number>>>
}

const bits = 28
const others = 2 ** bits

/**
 * Features by numbers: its place in the list for each that has weights, and for any other one
 * below zero that is made from its name, because how many there are counts too.
 */
export function numberedNames(names: readonly string[]): Naming<number, NumberedPart> {
  const { rows, anywhere } = numbersOf(names)
  const parts = partsOf(names)
  return {
    of: (name) => rows.get(name) ?? -1 - hashOf(name),
    part: (name) => parts.get(name) ?? { number: others + hashOf(name) },
    pair: (one, between, other) =>
      one.pairs?.[between].get(other.number) ?? -1 - others - mixed(one, between, other),
    anywhere: (id) => (id >= 0 ? (anywhere[id] ?? null) : id >= -others ? id : null),
  }
}

/** What has a weight only where it is said anywhere comes after the others. */
function numbersOf(names: readonly string[]) {
  const rows = new Map(names.map((name, row) => [name, row] as const))
  const prefix = byName.anywhere('') ?? ''
  for (const name of names) {
    const alone = name.startsWith(prefix) ? name.slice(prefix.length) : name
    if (!rows.has(alone)) rows.set(alone, rows.size)
  }
  const anywhere = [...rows.keys()].map((name) => {
    const said = byName.anywhere(name)
    return said === null ? null : (rows.get(said) ?? -1 - hashOf(name))
  })
  return { rows, anywhere }
}

function partsOf(names: readonly string[]): ReadonlyMap<string, NumberedPart> {
  const parts = new Map<string, Required<NumberedPart> & { pairs: Pairs }>()
  const part = (name: string) => {
    const known = parts.get(name)
    if (known) return known
    const fresh = { number: parts.size, pairs: { ' ': new Map(), '..': new Map() } }
    parts.set(name, fresh)
    return fresh
  }
  names.forEach((name, row) => {
    const [, one = '', between, other = ''] = /^([^ .]+)( |\.\.)([^ .]+)$/.exec(name) ?? []
    if (between === ' ' || between === '..') part(one).pairs[between].set(part(other).number, row)
  })
  return parts
}

type Pairs = Readonly<Record<Between, Map<number, number>>>

/** FNV-1a. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> bits)) & (others - 1)
}

function mixed(one: NumberedPart, between: Between, other: NumberedPart): number {
  const start = Math.imul(one.number ^ (between === ' ' ? 0 : 0x5bd1e995), 0x9e3779b1)
  return (Math.imul(start ^ other.number, 0x85ebca6b) >>> 4) & (others - 1)
}
