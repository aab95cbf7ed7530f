import type PDFDocument from 'pdfkit'
import type { Paper, PaperBlock, PaperTable } from '../breaches/papers/paper.js'
import { epochMs, type Instant } from '../calendar/instant.js'
import { fonts } from './fonts.js'
import { printable } from './printable.js'
import { splitRow } from './split-row.js'

type Document = InstanceType<typeof PDFDocument>
type Section = ReturnType<Document['struct']>

const margin = 56
const size = { title: 16, heading: 12, text: 10, cell: 8, footer: 8 } as const

/**
 * A paper as PDF, tagged for screen readers. The same paper and time give the same bytes.
 * @param at when it was made, which the file tells
 */
export async function pdf(paper: Paper, at: Instant): Promise<Uint8Array> {
  const [{ default: Kit }, { regular, bold }] = await Promise.all([import('pdfkit'), fonts()])
  const made = new Date(epochMs(at))
  const document = new Kit({
    size: 'A4',
    margin,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang: paper.language,
    info: {
      Title: printable(paper.title),
      Creator: 'Privacy Desk',
      CreationDate: made,
      ModDate: made,
    },
  })
  const whole = collect(document)
  document.registerFont('regular', regular).registerFont('bold', bold)
  const section = document.struct('Document')
  document.addStructure(section)
  title(document, section, paper.title)
  for (const block of paper.blocks) draw(document, section, block)
  section.end()
  numberPages(document, paper.reference)
  document.end()
  return await whole
}

function collect(document: Document): Promise<Uint8Array> {
  const parts: Buffer[] = []
  return new Promise((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    document.on('error', reject)
  })
}

function title(document: Document, section: Section, text: string): void {
  document.font('bold').fontSize(size.title)
  document.text(printable(text), { structParent: section, structType: 'H1' }).moveDown()
}

function draw(document: Document, section: Section, block: PaperBlock): void {
  switch (block.kind) {
    case 'heading':
      document.moveDown(0.5).font('bold').fontSize(size.heading)
      document.text(printable(block.lines.join(' ')), { structParent: section, structType: 'H2' })
      document.moveDown(0.3)
      break
    case 'paragraph':
      document.font('regular').fontSize(size.text)
      document.text(printable(block.lines.join('\n')), { structParent: section, structType: 'P' })
      document.moveDown(0.6)
      break
    case 'list':
      document.font('regular').fontSize(size.text)
      for (const line of block.lines) {
        document.text(`•  ${printable(line)}`, {
          indent: 0,
          structParent: section,
          structType: 'LI',
        })
      }
      document.moveDown(0.6)
      break
    case 'table':
      table(document, block)
  }
}

function table(document: Document, { columns, rows, widths }: PaperTable): void {
  const parts = widths ?? columns.map(() => 1)
  const all = parts.reduce((sum, part) => sum + part, 0)
  const room = document.page.width - 2 * margin
  const head = columns.some((column) => column !== '') ? [columns.map(bold)] : []
  const isLabelled = head.length === 0
  const body = rows.flatMap((row) => splitRow(row.map(printable)))
  const cells = body.map((row) =>
    row.map((text, at) => (isLabelled && at === 0 ? bold(text) : { text })),
  )
  document.font('regular').fontSize(size.cell)
  document.table({
    columnStyles: parts.map((part) => (part / all) * room),
    defaultStyle: { padding: 3, border: 0.5, borderColor: '#999999' },
    data: [...head, ...cells],
  })
  document.x = margin
  document.moveDown()
}

const bold = (text: string) => ({ text, font: { src: 'bold', size: size.cell } })

/** The reference and the page on every page, outside of what is read aloud. */
function numberPages(document: Document, reference: string): void {
  const { start, count } = document.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page)
    document.page.margins.bottom = 0
    document.markContent('Artifact', { type: 'Pagination' })
    document.font('regular').fontSize(size.footer)
    const where = document.page.height - margin / 1.5
    document.text(`${reference} · ${page + 1} / ${count}`, margin, where, { lineBreak: false })
    document.endMarkedContent()
  }
}
