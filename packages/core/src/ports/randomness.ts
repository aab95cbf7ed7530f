/** The only source of chance: ids and keys. */
export interface Randomness {
  /** Time-ordered unique id (UUID version 7). */
  id(): string
  bytes(length: number): Uint8Array
}
