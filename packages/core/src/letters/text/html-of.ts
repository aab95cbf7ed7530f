import type { Block } from './blocks.js'

/**
 * A letter as `text/html`, made of the same blocks as the plain text. Every text is escaped here
 * and nowhere else.
 */
export function htmlOf(blocks: readonly Block[], subject: string, language: string): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body>',
    ...blocks.map(blockHtml),
    '</body>',
    '</html>',
  ].join('\n')
}

function blockHtml({ kind, lines }: Block): string {
  const texts = lines.map(escaped)
  if (kind === 'heading') return `<h2>${texts.join(' ')}</h2>`
  if (kind === 'paragraph') return `<p>${texts.join('<br>')}</p>`
  return `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
