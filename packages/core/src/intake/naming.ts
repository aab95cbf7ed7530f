/**
 * How features are told apart: by their names where weights are learned, by numbers where the
 * weights are used, which is quicker.
 */
export interface Naming<Id, Part = unknown> {
  readonly of: (name: string) => Id
  /** What may stand in a pair: a concept, or where it stands. */
  readonly part: (name: string) => Part
  /** The feature that two parts make. */
  readonly pair: (one: Part, between: Between, other: Part) => Id
  /** The same feature said anywhere in a mail; `null` for what stands in pairs. */
  readonly anywhere: (id: Id) => Id | null
  /** A list in which each feature comes once. */
  readonly onceEach: () => OnceEach<Id>
}

/** Gathers features. */
export interface OnceEach<Id> {
  readonly add: (id: Id) => void
  /** What was added since it was last asked, in that order. */
  readonly take: () => readonly Id[]
}

/** Two concepts somewhere in one sentence, close together, or in two sentences in a row. */
export const betweens = [' ', '..', '&'] as const
export type Between = (typeof betweens)[number]

/** Features by their names. */
export const byName: Naming<string, string> = {
  of: (name) => name,
  part: (name) => name,
  pair: (one, between, other) => `${one}${between}${other}`,
  anywhere: (name) => (isPair(name) ? null : `in mail ${name}`),
  onceEach: () => {
    const names = new Set<string>()
    const take = () => {
      const taken = [...names]
      names.clear()
      return taken
    }
    return { add: (name) => names.add(name), take }
  },
}

function isPair(name: string): boolean {
  return betweens.some((between) => name.includes(between))
}
