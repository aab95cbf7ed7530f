import { foldText } from './fold-text.js'
import { lastLines } from './last-lines.js'
import { lastRemembered } from './last-remembered.js'
import { peopleWords } from './people-words.js'

const mostLines = 6
/** Below a name stand a street or a telephone number: longer lines are the letter itself. */
const longestBelow = 60
const name =
  /^\p{Lu}[\p{L}'’.-]{0,30}(?:[ \u00a0](?:\p{Lu}[\p{L}'’.-]{0,30}|van|von|de|der|den|del|da|di)){1,3}$/u

/** The name under a mail: a short line near its end that consists of a name. */
export function signatureName(words: string): string | null {
  return signatureNames(words).at(-1) ?? null
}

/** The lines near the end of a mail that may be a name: a post or a place looks like one too. */
export const signatureNames = lastRemembered((words): readonly string[] => {
  const lines = lastLines(words)
  const letter = lines.findLastIndex((line) => line.length > longestBelow)
  return lines
    .slice(Math.max(letter + 1, lines.length - mostLines))
    .filter((line) => name.test(line) && !isNoName(line))
})

/** `Dear Ms Winter`, `Freundliche Grüsse`. */
function isNoName(line: string): boolean {
  const words = foldText(line).split(/[^\p{L}]+/u)
  return (
    peopleWords.titles.has(words[0] ?? '') || words.some((word) => peopleWords.polite.has(word))
  )
}
