import { marks } from './marks.js'

/** A heading, a paragraph of one or more lines, or a list. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list'
  readonly lines: readonly string[]
}

/**
 * The blocks of a rendered letter without its element marks. A blank line ends a paragraph; items
 * that follow one another are one list, whatever blank lines are between them.
 */
export function blocksOf(rendered: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = []
  let open = false
  for (const line of withoutElements(rendered).split('\n')) {
    const { kind, text } = lineOf(line)
    const last = blocks.at(-1)
    if (text === '') open = false
    else if (kind === last?.kind && (kind === 'list' || (kind === 'paragraph' && open))) {
      last.lines.push(text)
    } else blocks.push({ kind, lines: [text] })
    if (text !== '') open = kind === 'paragraph'
  }
  return blocks
}

const elementMarks = new RegExp(
  `${marks.elementName}[a-z0-9-]*${marks.elementStart}|${marks.elementEnd}`,
  'g',
)

function withoutElements(rendered: string): string {
  return rendered.replace(elementMarks, '')
}

function lineOf(line: string): { kind: Block['kind']; text: string } {
  const text = line.replace(/[ \t]+/g, ' ').trim()
  if (text.startsWith(marks.item)) return { kind: 'list', text: text.slice(1).trim() }
  if (text.startsWith(marks.heading)) return { kind: 'heading', text: text.slice(1).trim() }
  return { kind: 'paragraph', text }
}
