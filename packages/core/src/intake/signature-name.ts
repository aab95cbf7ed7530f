import { foldText } from './fold-text.js'
import { peopleWords } from './people-words.js'

const lastLines = 6
const name =
  /^\p{Lu}[\p{L}'’.-]{0,30}(?:[ \u00a0](?:\p{Lu}[\p{L}'’.-]{0,30}|van|von|de|der|den|del|da|di)){1,3}$/u

/** The name under a mail: a short line near its end that consists of a name. */
export function signatureName(words: string): string | null {
  const lines = words
    .slice(-1_000)
    .split('\n')
    .map((line) => line.trim().replace(/^[-–—*_]+\s*|[,*_]+$/g, ''))
    .filter((line) => line !== '')
  const found = lines.slice(-lastLines).filter((line) => name.test(line))
  return found.findLast((line) => !startsWithTitle(line)) ?? null
}

function startsWithTitle(line: string): boolean {
  return peopleWords.titles.has(foldText(line.split(/[.\s]/, 1)[0] ?? ''))
}
