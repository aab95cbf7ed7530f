/** Where something stands in a mail's source. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The parts of a multipart between two places of a mail's source, without their boundary lines. */
export function partsBetween(
  source: Buffer,
  { start, end }: Range,
  boundary: string,
): readonly Range[] {
  const found: Range[] = []
  let from = -1
  for (const line of boundaryLines(source, { start, end }, boundary)) {
    if (from >= 0) found.push({ start: from, end: line.start })
    if (line.isLast) return found
    from = line.end
  }
  return from < 0 ? found : [...found, { start: from, end }]
}

interface BoundaryLine extends Range {
  readonly isLast: boolean
}

function* boundaryLines(source: Buffer, range: Range, boundary: string): Generator<BoundaryLine> {
  const sought = Buffer.from(`--${boundary}`, 'latin1')
  let at = source.indexOf(sought, range.start)
  while (at >= 0 && at < range.end) {
    const newline = source.indexOf(10, at)
    const end = newline < 0 ? range.end : Math.min(newline + 1, range.end)
    const rest = source.toString(
      'latin1',
      at + sought.length,
      Math.min(end, at + sought.length + 200),
    )
    const isLine = at === range.start || source[at - 1] === 10
    if (isLine && /^(?:--)?[ \t\r]*\n?$/.test(rest)) {
      yield { start: at, end, isLast: rest.startsWith('--') }
    }
    at = source.indexOf(sought, end)
  }
}
