import type { Block } from './blocks.js'

/** A letter as `text/plain`: blocks apart by a blank line, items led by a dash. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n\n')
}

function blockText({ kind, lines }: Block): string {
  return lines.map((line) => (kind === 'list' ? `- ${line}` : line)).join('\n')
}
