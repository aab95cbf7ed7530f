/** Where something stands in a mail's source. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * The parts of a multipart between two places of a mail's source, without their boundary lines.
 * @param most lines that may be boundaries
 * @returns null where there are more of them
 */
export function partsBetween(
  source: Buffer,
  { start, end }: Range,
  boundary: string,
  most: number,
): readonly Range[] | null {
  const found: Range[] = []
  let from = -1
  let left = most
  for (const line of boundaryLines(source, { start, end }, boundary)) {
    left -= 1
    if (left < 0) return null
    if (line.kind === 'none') continue
    if (from >= 0) found.push({ start: from, end: line.start })
    if (line.kind === 'last') return found
    from = line.end
  }
  return from < 0 ? found : [...found, { start: from, end }]
}

interface BoundaryLine extends Range {
  readonly kind: 'next' | 'last' | 'none'
}

const newline = 10

function* boundaryLines(source: Buffer, range: Range, boundary: string): Generator<BoundaryLine> {
  const sought = Buffer.from(`--${boundary}`, 'latin1')
  for (const at of lineStarts(source, range, sought)) {
    const next = source.indexOf(newline, at)
    const end = next < 0 ? range.end : Math.min(next + 1, range.end)
    const rest = at + sought.length
    const text = source.toString('latin1', rest, Math.min(end, rest + 200))
    yield { start: at, end, kind: kindOf(text) }
  }
}

/** By what stands behind it: it may be the beginning of another one only. */
function kindOf(rest: string): BoundaryLine['kind'] {
  if (!/^(?:--)?[ \t\r]*\n?$/.test(rest)) return 'none'
  return rest.startsWith('--') ? 'last' : 'next'
}

function* lineStarts(source: Buffer, { start, end }: Range, sought: Buffer): Generator<number> {
  const inside = Buffer.concat([Buffer.of(newline), sought])
  if (source.indexOf(sought, start) === start) yield start
  let at = source.indexOf(inside, start)
  while (at >= 0 && at + 1 < end) {
    yield at + 1
    at = source.indexOf(inside, at + 1)
  }
}
