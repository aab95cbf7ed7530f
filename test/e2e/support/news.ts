/** What came to a growing list lately. */
export interface News<T> {
  /** From now on only what comes later is news. */
  forget(): void
  read(): readonly T[]
}

/** Watches a list to which things are only ever added at the end. */
export function newsOf<T>(list: () => readonly T[]): News<T> {
  let known = 0
  return {
    forget: () => {
      known = list().length
    },
    read: () => list().slice(known),
  }
}
