/** Blocks nest a few levels; a payload that goes deeper is not one of Slack's. */
const deepest = 12

/**
 * Collects the text of Block Kit blocks, a line for each block, where a message has no text of
 * its own.
 */
export function blockText(blocks: readonly unknown[]): string {
  return blocks
    .map((block) => collect(block, 0).join(''))
    .filter((line) => line !== '')
    .join('\n')
}

function collect(value: unknown, depth: number): string[] {
  if (depth > deepest || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((part) => collect(part, depth + 1))
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : collect(inner, depth + 1),
  )
}
