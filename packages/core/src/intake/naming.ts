/**
 * How features are told apart: by their names where weights are learned, by the rows of the table
 * where the weights are used, which is quicker.
 */
export interface Naming<Id> {
  readonly of: (name: string) => Id
  /** The same feature said anywhere in a mail; `null` for what stands in pairs. */
  readonly anywhere: (id: Id) => Id | null
}

/** Features by their names. */
export const byName: Naming<string> = {
  of: (name) => name,
  anywhere: (name) => (isPair(name) ? null : `in mail ${name}`),
}

function isPair(name: string): boolean {
  return name.includes(' ') || name.includes('..')
}
