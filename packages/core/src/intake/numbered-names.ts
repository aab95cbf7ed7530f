import { type Between, byName, type Naming } from './naming.js'
import { NumbersOnce } from './numbers-once.js'
import { type PairRow, PairRows } from './pair-rows.js'

const bits = 28
const others = 2 ** bits

/**
 * Features by numbers: its place in the list for each that has weights, and for any other one
 * below zero that is made from its name, because how many there are counts too.
 */
export function numberedNames(names: readonly string[]): Naming<number, number> {
  const { rows, anywhere } = numbersOf(names)
  const { parts, besides, near } = partsOf(names)
  return {
    of: (name) => rows.get(name) ?? -1 - hashOf(name),
    part: (name) => parts.get(name) ?? others + hashOf(name),
    pair: (one, between, other) => {
      const isKnown = one < others && other < others
      const row = isKnown ? (between === ' ' ? besides : near).of(one, other) : -1
      return row >= 0 ? row : -1 - others - mixed(one, between, other)
    },
    anywhere: (id) => (id >= 0 ? (anywhere[id] ?? null) : id >= -others ? id : null),
    onceEach: () => new NumbersOnce(),
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

/** Numbers for what stands in pairs, and the rows of the pairs. */
function partsOf(names: readonly string[]) {
  const parts = new Map<string, number>()
  const numberOf = (name: string) => {
    const number = parts.get(name) ?? parts.size
    parts.set(name, number)
    return number
  }
  const found: Record<Between, PairRow[]> = { ' ': [], '..': [] }
  names.forEach((name, row) => {
    const [, one = '', between, other = ''] = /^([^ .]+)( |\.\.)([^ .]+)$/.exec(name) ?? []
    if (between === ' ' || between === '..') {
      found[between].push([numberOf(one), numberOf(other), row])
    }
  })
  return { parts, besides: new PairRows(found[' ']), near: new PairRows(found['..']) }
}

/** FNV-1a. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> bits)) & (others - 1)
}

function mixed(one: number, between: Between, other: number): number {
  const start = Math.imul(one ^ (between === ' ' ? 0 : 0x5bd1e995), 0x9e3779b1)
  return (Math.imul(start ^ other, 0x85ebca6b) >>> 4) & (others - 1)
}
