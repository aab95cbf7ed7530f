/**
 * How features are told apart: by their names where weights are learned, by numbers where the
 * weights are used, which is quicker.
 */
export interface Naming<Id, Part = unknown> {
  readonly of: (name: string) => Id
  /** What may stand in a pair: the beginning of a word, or a concept. */
  readonly part: (name: string) => Part
  /** The feature that two parts make. */
  readonly pair: (one: Part, between: Between, other: Part) => Id
  /** The same feature said anywhere in a mail; `null` for what stands in pairs. */
  readonly anywhere: (id: Id) => Id | null
}

/** Somewhere in one sentence or word after word; and two concepts that stand close together. */
export type Between = ' ' | '..'

/** Features by their names. */
export const byName: Naming<string, string> = {
  of: (name) => name,
  part: (name) => name,
  pair: (one, between, other) => `${one}${between}${other}`,
  anywhere: (name) => (isPair(name) ? null : `in mail ${name}`),
}

function isPair(name: string): boolean {
  return name.includes(' ') || name.includes('..')
}
