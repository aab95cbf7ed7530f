/** Beyond this a number names no sector and no entry: it ends a chain, or says “none”. */
const special = 0xfffffffa
const entrySize = 128
const inHeader = { from: 0x4c, count: 109 }
const kinds = { stream: 2, root: 5 }

/**
 * Whether the compound file that holds a mail of Outlook can be followed to its ends: no chain of
 * sectors and no branch of its directory comes back to itself, and no stream is larger than the
 * file. The reader follows them without looking, until its memory is spent.
 * @see https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb/ [MS-CFB] 2.1 to 2.6
 */
export function isSoundCompound(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = bytes.length < 512 ? 0 : view.getUint16(0x1e, true)
  if (shift !== 9 && shift !== 12) return false
  const file = new Sectors(view, 2 ** shift)
  const directory = file.chain(view.getUint32(0x30, true))
  return directory !== null && isTree(view, file, directory)
}

function isTree(view: DataView, file: Sectors, directory: readonly number[]): boolean {
  const met = new Set<number>()
  for (const at of directory.flatMap((sector) => file.entriesOf(sector))) {
    const kind = view.getUint8(at + 0x42)
    if (kind === 0) continue
    for (const branch of [0x44, 0x48, 0x4c]) {
      const id = view.getUint32(at + branch, true)
      if (id < special && met.has(id)) return false
      met.add(id)
    }
    const isFilled = kind === kinds.stream || kind === kinds.root
    const [start, size] = [view.getUint32(at + 0x74, true), view.getUint32(at + 0x78, true)]
    if (isFilled && (size > view.byteLength || !file.holds(start, size, kind === kinds.root))) {
      return false
    }
  }
  return true
}

/** The sectors of a file, and which follows which. */
class Sectors {
  readonly #view: DataView
  readonly #size: number
  readonly #table: readonly number[]
  readonly #small: readonly number[]
  readonly #smallBelow: number
  /** Steps that all chains together may have. */
  #left: number

  constructor(view: DataView, size: number) {
    this.#view = view
    this.#size = size
    this.#left = 4 * (view.byteLength / 64)
    this.#table = this.#ids(inHeader.from, inHeader.count)
    this.#smallBelow = view.getUint32(0x38, true)
    this.#small = this.chain(view.getUint32(0x3c, true)) ?? []
  }

  /** @returns null where it comes back to itself */
  chain(start: number, table = this.#table): readonly number[] | null {
    const found: number[] = []
    for (let at = start; at < special; at = this.#next(at, table)) {
      this.#left -= 1
      if (this.#left < 0) return null
      found.push(at)
    }
    return found
  }

  /** Whether the chain of a stream has an end: small ones have a table of their own. */
  holds(start: number, size: number, isRoot: boolean): boolean {
    const isSmall = !isRoot && size < this.#smallBelow
    return this.chain(start, isSmall ? this.#small : this.#table) !== null
  }

  entriesOf(sector: number): readonly number[] {
    const from = this.#offset(sector)
    return Array.from({ length: this.#size / entrySize }, (_, at) => from + at * entrySize).filter(
      (at) => at + entrySize <= this.#view.byteLength,
    )
  }

  #next(sector: number, table: readonly number[]): number {
    const each = this.#size / 4
    const holder = table[Math.floor(sector / each)]
    const at = holder === undefined ? -1 : this.#offset(holder) + (sector % each) * 4
    return at < 0 || at + 4 > this.#view.byteLength ? special : this.#view.getUint32(at, true)
  }

  #ids(from: number, count: number): readonly number[] {
    return Array.from({ length: count }, (_, at) =>
      this.#view.getUint32(from + at * 4, true),
    ).filter((id) => id < special)
  }

  #offset(sector: number): number {
    return (sector + 1) * this.#size
  }
}
