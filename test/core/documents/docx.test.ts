import { docx } from '@privacy-desk/core/documents/docx.js'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { samplePaper, tongues } from './sample-paper.js'

const read = async (paper: ReturnType<typeof samplePaper>) =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(await docx(paper)) })).value

test.each(['bg', 'pl'] as const)(
  'a DOCX in %s has heading, lines, list and table',
  async (language) => {
    const html = await read(samplePaper(language))
    const words = tongues[language]
    expect(html).toContain(`<h2>1. ${words}</h2>`)
    expect(html).toContain('first line<br />second line')
    expect(html).toMatch(new RegExp(`<li>one thing</li><li>another: ${words}</li>`))
    expect(html).toContain('<th>')
    expect(html).toContain(`<p>${words}</p>`)
  },
)

test('a DOCX takes texts as texts, and leaves out what XML cannot hold', async () => {
  const lines = ['<b>&"\' \u0000\u0007\uFFFF\u202Eend']
  const html = await read(samplePaper('en', { blocks: [{ kind: 'paragraph', lines }] }))
  expect(html).toContain('&lt;b&gt;&amp;')
  expect(html).toContain(' end')
})
