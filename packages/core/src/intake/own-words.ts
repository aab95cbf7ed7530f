import { lastRemembered } from './last-remembered.js'

/**
 * A message without what its author did not write for it: lines quoted with `>` and the
 * signature below `-- `. All of it, where nothing else is left.
 */
export const ownWords = lastRemembered((body): string => {
  const [words = ''] = body.split(/^-- ?$/m)
  const own = words
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('>'))
    .join('\n')
    .trim()
  return own || body.trim()
})
