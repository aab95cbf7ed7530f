/** So many characters of one cell fit on a page, whatever its column. */
const mostCharacters = 700

/**
 * A row whose cells fit on a page: longer ones go on in further rows below. Words stay whole where
 * they can.
 */
export function splitRow(row: readonly string[], most = mostCharacters): readonly string[][] {
  const cells = row.map((cell) => pieces(cell, most))
  const height = Math.max(1, ...cells.map(({ length }) => length))
  return Array.from({ length: height }, (_, at) => cells.map((cell) => cell[at] ?? ''))
}

function pieces(text: string, most: number): readonly string[] {
  const found: string[] = []
  let rest = text
  while (rest.length > most) {
    const end = Math.max(rest.lastIndexOf(' ', most), rest.lastIndexOf('\n', most))
    const at = end > most / 2 ? end : most
    found.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return [...found, rest]
}
