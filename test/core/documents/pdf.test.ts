import type { Paper } from '@privacy-desk/core/breaches/papers/paper.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { pdf } from '@privacy-desk/core/documents/pdf.js'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { samplePaper, tongues } from './sample-paper.js'

const at = toInstant('2026-03-28T11:00:00Z')

/** The pages of a PDF as another library reads them, blanks made one. */
async function pagesOf(paper: Paper): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(await pdf(paper, at)))
  const { text } = await extractText(document, { mergePages: false })
  return text.map((page) => page.replace(/\s+/g, ' '))
}

test('a PDF can be read with the letters of all our languages', async () => {
  const lines = Object.values(tongues)
  const [page] = await pagesOf(
    samplePaper('bg', { blocks: [...samplePaper('bg').blocks, { kind: 'list', lines }] }),
  )
  for (const words of lines) expect(page).toContain(words)
  expect(page).toContain('first line second line')
  expect(page).toContain('BR-2026-0001 · 1 / 1')
})

describe('a PDF', () => {
  test('is the same to the byte for the same paper and time, and only then', async () => {
    const one = await pdf(samplePaper('cs'), at)
    expect(Buffer.compare(one, await pdf(samplePaper('cs'), at))).toBe(0)
    const later = await pdf(samplePaper('cs'), toInstant('2026-03-28T11:00:01Z'))
    expect(Buffer.compare(one, later)).not.toBe(0)
  })

  test('says its title, language and time, and is tagged for screen readers', async () => {
    const bytes = await pdf(samplePaper('de'), at)
    const { info } = await getMeta(await getDocumentProxy(new Uint8Array(bytes)))
    expect(info).toMatchObject({ Title: tongues.de, CreationDate: 'D:20260328110000Z' })
    const raw = Buffer.from(bytes).toString('latin1')
    expect(raw).toContain('/MarkInfo')
    expect(raw).toContain('/Lang (de)')
  })

  test('loses nothing of a cell that is longer than a page', async () => {
    const long = Array.from({ length: 1500 }, (_, at) => `word${at}`).join(' ')
    const table = {
      kind: 'table',
      columns: ['', ''],
      widths: [1, 3],
      rows: [['Label', long]],
    } as const
    const pages = await pagesOf(samplePaper('en', { blocks: [table] }))
    expect(pages.length).toBeGreaterThan(1)
    const all = pages.join(' ')
    for (const at of [0, 700, 1499]) expect(all).toContain(`word${at}`)
  })
})
