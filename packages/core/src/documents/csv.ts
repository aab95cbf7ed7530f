import type { Cell } from '../views/papers/register-columns.js'

/** Tells spreadsheets that the bytes are UTF-8. */
const byteOrderMark = '\uFEFF'

/**
 * A table as CSV (RFC 4180). The one place where CSV is written: a cell that a spreadsheet would
 * take for a formula (= + - @ tab CR, and their full-width forms) gets an apostrophe in front.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export async function csv(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<Uint8Array> {
  const { stringify } = await import('csv-stringify/sync')
  const text = stringify([[...header], ...rows.map((row) => row.map(trimmed))], {
    escape_formulas: true,
    record_delimiter: 'windows',
  })
  return new TextEncoder().encode(byteOrderMark + text)
}

/** Blanks in front would hide the sign from the check, and not from every spreadsheet. */
const trimmed = (cell: Cell): Cell => (typeof cell === 'string' ? cell.trim() : cell)
