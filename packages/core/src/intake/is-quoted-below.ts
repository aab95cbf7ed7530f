import { quotedLine } from './quoted-line.js'

/** Whether what follows from a line on, but for blank lines, is quoted deeper than `depth`. */
export function isQuotedBelow(lines: readonly string[], start: number, depth: number): boolean {
  const next = lines.slice(start, start + 3).find((line) => line.trim() !== '')
  return next !== undefined && quotedLine(next).depth > depth
}
