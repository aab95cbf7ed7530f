import { csv } from '@privacy-desk/core/documents/csv.js'
import { xlsx } from '@privacy-desk/core/documents/xlsx.js'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'

const sheet = async (rows: readonly (readonly (string | number)[])[]) => {
  const [first] = await readXlsxFile(Buffer.from(await xlsx('Register', ['One', 'Two'], rows)))
  return first?.data ?? []
}

const signs = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']

/** Texts that attackers would love to see in a spreadsheet, and any other. */
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('', ' ', '\n', '  '), fc.constantFrom(...signs), fc.string())
    .map((parts) => parts.join('')),
)

test('no cell of a CSV begins like a formula, and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const bytes = await csv(['One', 'Two'], rows)
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
        expect(text.startsWith('\uFEFF')).toBe(true)
        const read: string[][] = parse(text, { bom: true, record_delimiter: '\r\n' })
        expect(read).toHaveLength(rows.length + 1)
        for (const [at, row] of rows.entries()) {
          for (const [column, written] of row.entries()) {
            const said = read[at + 1]?.[column] ?? ''
            expect(signs).not.toContain(said[0])
            const wanted = new TextDecoder().decode(new TextEncoder().encode(written.trim()))
            expect([wanted, `'${wanted}`]).toContain(said)
          }
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('a number stays a number, whatever its sign', async () => {
  const text = new TextDecoder().decode(await csv(['One', 'Two'], [[-3, 120]]))
  expect(text).toContain('-3,120')
})

test('an XLSX holds what was written, formulas as the texts that they are', async () => {
  const rows = [
    ['=HYPERLINK("https://example.org")', 3],
    ['Zażółć, Příliš, Уведомление', 0],
    ['two\nlines <&>', 1.5],
  ]
  expect(await sheet(rows)).toEqual([['One', 'Two'], ...rows])
})

test('an XLSX cuts a cell that Excel could not open', async () => {
  const [, row] = await sheet([['x'.repeat(40_000), 'a\u0000b']])
  expect(String(row?.[0])).toHaveLength(32_767)
  expect(row?.[1]).toBe('ab')
})
