import { type Between, betweens, byName, type Naming } from './naming.js'
import { NumbersOnce } from './numbers-once.js'
import { type PairRow, PairRows } from './pair-rows.js'

const bits = 28
const others = 2 ** bits
const anywhere = byName.anywhere('') ?? ''

/**
 * Names in the order of their weights: each feature and, behind it, the same said anywhere in a mail,
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
 * Features by numbers: for each that has weights where they stand, and for any other one below
 * zero that is made from its name, because how many there are counts too.
 * @param names as `inRows` orders them
 * @param table how many weights the first name has, these, how many the next one has, and so on
 */
export function numberedNames(names: readonly string[], table: Int16Array): Naming<number, number> {
  const places = placesIn(table, names.length)
  const known = new Map<string, number>()
  for (const [row, name] of names.entries()) known.set(name, places[row] ?? 0)
  const alone = 1 + names.findLastIndex((name) => name.startsWith(anywhere))
  const firstPair = places[alone] ?? 0
  const { parts, pairs } = partsOf(names.slice(alone), places.subarray(alone))
  return {
    of: (name) => known.get(name) ?? -1 - hashOf(name),
    part: (name) => parts.get(name) ?? others + hashOf(name),
    pair: (one, between, other) => {
      const isKnown = one < others && other < others
      const place = isKnown ? pairs[between].of(one, other) : -1
      return place >= 0 ? place : -1 - others - mixed(one, between, other)
    },
    anywhere: (id) => {
      if (id >= firstPair || id < -others) return null
      return id >= 0 ? id + 1 + (table[id] ?? 0) : id
    },
    onceEach: () => new NumbersOnce(),
  }
}

/** Where the weights of each name begin, and where the last ones end. */
function placesIn(table: Int16Array, count: number): Int32Array {
  const places = new Int32Array(count + 1)
  for (let row = 0; row < count; row += 1) {
    const place = places[row] ?? 0
    places[row + 1] = place + 1 + (table[place] ?? 0)
  }
  return places
}

/** Numbers for what stands in pairs, and where the pairs have their weights. */
function partsOf(names: readonly string[], places: Int32Array) {
  const parts = new Map<string, number>()
  const numberOf = (name: string) => {
    const number = parts.get(name) ?? parts.size
    parts.set(name, number)
    return number
  }
  const rows: Record<Between, PairRow[]> = { ' ': [], '..': [], '&': [] }
  for (const [row, name] of names.entries()) {
    const between = betweens.find((one) => name.includes(one))
    if (between === undefined) continue
    const [one = '', other = '', ...rest] = name.split(between)
    if (rest.length === 0) rows[between].push([numberOf(one), numberOf(other), places[row] ?? 0])
  }
  return {
    parts,
    pairs: {
      ' ': new PairRows(rows[' ']),
      '..': new PairRows(rows['..']),
      '&': new PairRows(rows['&']),
    },
  }
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
