import { type Between, betweens, byName, type Naming } from './naming.js'
import { NumbersOnce } from './numbers-once.js'
import { type PairRow, PairRows } from './pair-rows.js'

const bits = 28
const others = 2 ** bits
const anywhere = byName.anywhere('') ?? ''

/**
 * Names in the order of their rows: each feature and, behind it, the same said anywhere in a mail,
 * so that one look into the memory finds both; then what stands in pairs.
 */
export function inRows(names: readonly string[]): readonly string[] {
  const isAnywhere = (name: string) => name.startsWith(anywhere)
  const alone = names.filter((name) => isAnywhere(name) || byName.anywhere(name) !== null)
  const own = new Set(alone.map((name) => (isAnywhere(name) ? name.slice(anywhere.length) : name)))
  const pairs = names.filter((name) => !isAnywhere(name) && byName.anywhere(name) === null)
  return [...[...own].flatMap((name) => [name, anywhere + name]), ...pairs]
}

/**
 * Features by numbers: the row of each that has weights, and for any other one below zero that is
 * made from its name, because how many there are counts too.
 * @param names as `inRows` orders them
 */
export function numberedNames(names: readonly string[]): Naming<number, number> {
  const rows = new Map(names.map((name, row) => [name, row] as const))
  const firstPair = 1 + names.findLastIndex((name) => name.startsWith(anywhere))
  const { parts, pairs } = partsOf(names)
  return {
    of: (name) => rows.get(name) ?? -1 - hashOf(name),
    part: (name) => parts.get(name) ?? others + hashOf(name),
    pair: (one, between, other) => {
      const isKnown = one < others && other < others
      const row = isKnown ? pairs[between].of(one, other) : -1
      return row >= 0 ? row : -1 - others - mixed(one, between, other)
    },
    anywhere: (id) => {
      if (id >= firstPair || id < -others) return null
      return id >= 0 ? id + 1 : id
    },
    onceEach: () => new NumbersOnce(),
  }
}

/** Numbers for what stands in pairs, and the rows of the pairs. */
function partsOf(names: readonly string[]) {
  const parts = new Map<string, number>()
  const numberOf = (name: string) => {
    const number = parts.get(name) ?? parts.size
    parts.set(name, number)
    return number
  }
  const rowsOf = (between: Between) =>
    new PairRows(
      names.flatMap((name, row): readonly PairRow[] => {
        const [one = '', other = '', ...rest] = name.split(between)
        const isPair = other !== '' && rest.length === 0 && !name.startsWith(anywhere)
        return isPair ? [[numberOf(one), numberOf(other), row]] : []
      }),
    )
  return { parts, pairs: { ' ': rowsOf(' '), '..': rowsOf('..'), '&': rowsOf('&') } }
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
  const start = Math.imul(one ^ Math.imul(betweens.indexOf(between), 0x5bd1e995), 0x9e3779b1)
  return (Math.imul(start ^ other, 0x85ebca6b) >>> 4) & (others - 1)
}
