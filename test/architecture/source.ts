/** What the architecture rules need to know of one source file. */
export interface Source {
  /** From the root of the repository: `packages/core/src/calendar/zone.ts`. */
  readonly path: string
  readonly lines: number
  /** Every module it names, types included: own ones by path, others as written. */
  readonly imports: readonly string[]
  readonly exports: readonly string[]
  /** Names that it exports without having made them. */
  readonly reExports: readonly string[]
  /** What it takes from the world without being given it: `Date.now`, `process`, `fetch` … */
  readonly worldly: readonly string[]
  /** Functions that escape text, and the replacements they write. */
  readonly escapes: readonly string[]
  /** Names in capitals that it reads as properties or declares as keys: `DESK_MASTER_KEY`. */
  readonly variables: readonly string[]
}
