const shortestWord = 5
const mistakes = 2

/**
 * Finds a field that is clearly meant to be another one: `recievedAt` where `receivedAt` is
 * missing. What resembles nothing is somebody else's field and none of ours to refuse.
 * @returns the sentence to answer with; undefined where there is none
 */
export function misspeltField(
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
): string | undefined {
  for (const field of Object.keys(given)) {
    if (known.includes(field) || field.length < shortestWord) continue
    const meant = known.find((one) => given[one] === undefined && isNear(field, one))
    if (meant !== undefined) return `${field}: there is no such field; is ${meant} meant?`
  }
  return undefined
}

function isNear(one: string, other: string): boolean {
  return (
    other.length >= shortestWord && distance(one.toLowerCase(), other.toLowerCase()) <= mistakes
  )
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1]
    for (let j = 0; j < other.length; j += 1) {
      const change = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
