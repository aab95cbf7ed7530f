import type { FileChild, Paragraph as ParagraphOf } from 'docx'
import type { Paper, PaperBlock, PaperTable } from '../breaches/papers/paper.js'
import { printable } from './printable.js'

type Library = typeof import('docx')

const bullets = 'bullets'

/** A paper as DOCX, to be edited before it is sent. */
export async function docx(paper: Paper): Promise<Uint8Array> {
  const library = await import('docx')
  const { Document, Packer, Paragraph, HeadingLevel, LevelFormat } = library
  const title = new Paragraph({ text: printable(paper.title), heading: HeadingLevel.TITLE })
  const document = new Document({
    title: printable(paper.title),
    creator: 'Privacy Desk',
    lastModifiedBy: 'Privacy Desk',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 21, language: { value: paper.language } } },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 360, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        footers: { default: footer(library, paper.reference) },
        children: [title, ...paper.blocks.flatMap((block) => children(library, block))],
      },
    ],
  })
  return await Packer.toBuffer(document)
}

function children(library: Library, block: PaperBlock): FileChild[] {
  const { Paragraph, HeadingLevel } = library
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ text: printable(block.lines.join(' ')), heading: HeadingLevel.HEADING_2 }),
      ]
    case 'paragraph':
      return [linesOf(library, block.lines)]
    case 'list':
      return block.lines.map(
        (line) =>
          new Paragraph({ text: printable(line), numbering: { reference: bullets, level: 0 } }),
      )
    case 'table':
      return [table(library, block), new Paragraph('')]
  }
}

function linesOf({ Paragraph, TextRun }: Library, lines: readonly string[]): ParagraphOf {
  const runs = lines.map(
    (line, at) => new TextRun({ text: printable(line), ...(at === 0 ? {} : { break: 1 }) }),
  )
  return new Paragraph({ children: runs, spacing: { after: 160 } })
}

function table(library: Library, { columns, rows, widths }: PaperTable): FileChild {
  const { Table, TableRow, TableCell, WidthType, TextRun, Paragraph } = library
  const parts = widths ?? columns.map(() => 1)
  const all = parts.reduce((sum, part) => sum + part, 0)
  const size = (at: number) => ({
    size: ((parts[at] ?? 1) / all) * 100,
    type: WidthType.PERCENTAGE,
  })
  const head = columns.some((column) => column !== '')
    ? [
        new TableRow({
          tableHeader: true,
          children: columns.map(
            (text, at) =>
              new TableCell({
                width: size(at),
                children: [new Paragraph({ children: [new TextRun({ text, bold: true })] })],
              }),
          ),
        }),
      ]
    : []
  const body = rows.map(
    (row) =>
      new TableRow({
        children: row.map(
          (text, at) =>
            new TableCell({ width: size(at), children: [linesOf(library, text.split('\n'))] }),
        ),
      }),
  )
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [...head, ...body] })
}

function footer({ Footer, Paragraph, TextRun, PageNumber }: Library, reference: string) {
  const children = [
    new TextRun({
      children: [`${reference} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    }),
  ]
  return new Footer({ children: [new Paragraph({ children })] })
}
