import { type HeaderLine, readHeaderLine } from './header-line.js'
import { quotedLine } from './quoted-line.js'

/** The lines of a text. Each is read as a header line at most once, however often it is asked for. */
export class MailLines {
  readonly all: readonly string[]
  readonly #headers: (HeaderLine | null | undefined)[] = []

  constructor(all: readonly string[]) {
    this.all = all
  }

  get length(): number {
    return this.all.length
  }

  /** The line, empty beyond the end. */
  at(index: number): string {
    return this.all[index] ?? ''
  }

  /** Whether nothing stands in the line but marks of quoting. */
  isEmpty(index: number): boolean {
    return quotedLine(this.at(index)).text.trim() === ''
  }

  /** The line as one of a quoted header, or null where it is none. */
  header(index: number): HeaderLine | null {
    let found = this.#headers[index]
    if (found === undefined) {
      found = readHeaderLine(this.at(index))
      this.#headers[index] = found
    }
    return found
  }
}
