/** As many people as may press at once: of so many, each try lets at least one through. */
const tries = 8

/**
 * Tries what ends in an optimistic append, and anew on what somebody faster has left.
 * @returns what a try gave, or the refusal `try-again` when somebody was faster every time
 */
export async function unlessConflict<T>(
  tryOnce: () => Promise<T | 'conflict'>,
): Promise<T | { readonly refused: 'try-again' }> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const result = await tryOnce()
    if (result !== 'conflict') return result
  }
  return { refused: 'try-again' }
}
