import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import type { Randomness } from '../ports/randomness.js'

/** Chance from the operating system; ids rise within one process even inside a millisecond. */
export function nodeRandomness(): Randomness {
  return { id: () => v7(), bytes: (length) => new Uint8Array(randomBytes(length)) }
}
