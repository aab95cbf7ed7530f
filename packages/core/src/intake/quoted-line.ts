/** One line of a mail without the marks of quoting around it. */
export interface QuotedLine {
  /** How many `>` stood before it. */
  readonly depth: number
  readonly text: string
}

const maxDepth = 100

/** Takes the quotation marks off a line. */
export function quotedLine(line: string): QuotedLine {
  let depth = 0
  let at = 0
  while (at < line.length && depth < maxDepth) {
    const mark = line[at]
    if (mark === '>') depth += 1
    else if (mark !== ' ' && mark !== '\u00a0' && mark !== '\t') break
    at += 1
  }
  return { depth, text: line.slice(at) }
}
