/**
 * Orders by one or more texts, byte-wise like the database's "C" collation.
 * @param texts the texts of a row, the first deciding before the second
 */
export function by<Row>(texts: (row: Row) => readonly string[]): (a: Row, b: Row) => number {
  return (a, b) => {
    const others = texts(b)
    for (const [index, text] of texts(a).entries()) {
      const other = others[index] ?? ''
      if (text !== other) return text < other ? -1 : 1
    }
    return 0
  }
}
