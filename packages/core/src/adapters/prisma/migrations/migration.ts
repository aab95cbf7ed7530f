/** One step of the database's history: a folder in `prisma/migrations`. */
export interface Migration {
  /** The folder's name: fourteen digits of time, an underscore, words. Sorts by time. */
  readonly name: string
  readonly sql: string
}
