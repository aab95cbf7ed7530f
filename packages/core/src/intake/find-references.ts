const reference = /\bPR-\d{4}-\d{4,8}\b/gi

/** References of the desk's own requests that a message names, in the order they stand in it. */
export function findReferences(text: string): readonly string[] {
  return [...new Set((text.match(reference) ?? []).map((one) => one.toUpperCase()))]
}
