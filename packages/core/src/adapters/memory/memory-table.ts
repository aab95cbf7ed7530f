/** The primary key exists already, as a database would say it. */
export class DuplicateKey extends Error {
  override readonly name = 'DuplicateKey'
  readonly code = 'duplicate-key'
  readonly retryable = false
  constructor(table: string) {
    super(`the key exists already in ${table}`)
  }
}

/** Rows by primary key. They are copied on the way in and out, as a database would. */
export class MemoryTable<Row> {
  readonly #name: string
  readonly #rows = new Map<string, Row>()

  constructor(name: string) {
    this.#name = name
  }

  get(key: string): Row | null {
    const row = this.#rows.get(key)
    return row === undefined ? null : structuredClone(row)
  }

  has(key: string): boolean {
    return this.#rows.has(key)
  }

  /** @throws DuplicateKey */
  insert(key: string, row: Row): void {
    if (this.#rows.has(key)) throw new DuplicateKey(this.#name)
    this.put(key, row)
  }

  /** Inserts or replaces. */
  put(key: string, row: Row): void {
    this.#rows.set(key, structuredClone(row))
  }

  delete(key: string): void {
    this.#rows.delete(key)
  }

  /** Rows that pass, in the order given. */
  list(passes: (row: Row) => boolean, order: (a: Row, b: Row) => number): Row[] {
    return structuredClone([...this.#rows.values()].filter(passes)).sort(order)
  }
}
