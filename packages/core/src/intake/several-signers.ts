import { lastLines } from './last-lines.js'

/** A capital letter and small ones, or a name with a hyphen or an apostrophe. */
const part = "\\p{Lu}[\\p{L}'’.-]{1,30}"
const full = `${part}(?:[ \\u00a0]${part}){0,3}`
/** `and` in the languages that are read in full, and signs for it. */
const and = '(?:and|und|et|y|e|en|i|oraz|a|и|&|\\+)'
const together = new RegExp(`^(${full})[ \\u00a0]${and}[ \\u00a0](${full})$`, 'u')
const alone = new RegExp(
  `^(${full})(?:[,;]?[ \\u00a0]*[<(]?([^\\s<>()@]{1,64}@[^\\s<>()]{3,255})[>)]?)?$`,
  'u',
)

const mostLines = 6
const longestLine = 120

/**
 * Whether a mail is signed by more than one person: `Anna and Peter Muster`, or a line for each,
 * with one family name or with an address of their own. A firm below a name is no second person.
 */
export function hasSeveralSigners(words: string): boolean {
  const lines = lastLines(words)
    .slice(-mostLines)
    .map((line) => line.slice(0, longestLine))
  if (lines.some(namesTwo)) return true
  const signers = lines.map((line) => alone.exec(line))
  return signers.some((signer, at) => {
    const next = signers[at + 1]
    return signer != null && next != null && areTwo(signer, next)
  })
}

/** `Anna und Peter Muster`; two words alone may be a firm (`Black and White`). */
function namesTwo(line: string): boolean {
  const [, one = '', other = ''] = together.exec(withoutGreeting(line)) ?? []
  return partsOf(one).length + partsOf(other).length > 2
}

/** `Best, Anna & Peter Muster`. */
function withoutGreeting(line: string): string {
  return line.slice(line.lastIndexOf(',') + 1).trim()
}

function areTwo([, one = '', at]: RegExpExecArray, [, other = '', elsewhere]: RegExpExecArray) {
  const [first, second] = [partsOf(one), partsOf(other)]
  if (first[0] === second[0] || first.length < 2 || second.length < 2) return false
  const isFamily = first.at(-1) === second.at(-1)
  return isFamily || (at !== undefined && elsewhere !== undefined && at !== elsewhere)
}

function partsOf(name: string): readonly string[] {
  return name.split(/[ \u00a0]/).filter(Boolean)
}
