import type { Cell } from '../views/papers/register-columns.js'

/** More characters than this a cell of Excel does not hold. */
const longestCell = 32_767

/** Words wrap in a column of this many characters. */
const columnWidth = 24

/** A table as XLSX. Texts are typed as texts, so that none is ever taken for a formula. */
export async function xlsx(
  sheet: string,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const head = header.map((value) => ({ ...textCell(value), fontWeight: 'bold' as const }))
  const data = [head, ...rows.map((row) => row.map(cellOf))]
  const columns = header.map(() => ({ width: columnWidth }))
  return await writeExcelFile(data, { sheet, columns, stickyRowsCount: 1 }).toBuffer()
}

function cellOf(value: Cell) {
  return typeof value === 'number' ? { type: Number, value } : textCell(value)
}

function textCell(value: string) {
  const text = value.length <= longestCell ? value : `${value.slice(0, longestCell - 1)}…`
  // XML 1.0 has no control characters but these three.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not stay.
  const clean = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  return { type: String, value: clean, wrap: true, alignVertical: 'top' as const }
}
