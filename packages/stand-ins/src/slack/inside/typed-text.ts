import type { Json } from '../../json.js'

const linkable = /(https?:\/\/[^\s<>]+[^\s<>.,;:!?)])|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g

/** `&`, `<` and `>` as Slack sends them. */
export function escapeTyped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

interface Piece {
  readonly text: string
  readonly url?: string
}

function pieces(text: string): readonly Piece[] {
  const found: Piece[] = []
  let end = 0
  for (const match of text.matchAll(linkable)) {
    if (match.index > end) found.push({ text: text.slice(end, match.index) })
    const [whole, web] = match
    found.push({ text: whole, url: web ?? `mailto:${whole}` })
    end = match.index + whole.length
  }
  if (end < text.length) found.push({ text: text.slice(end) })
  return found
}

function inMrkdwn({ text, url }: Piece): string {
  if (url === undefined) return escapeTyped(text)
  const target = escapeTyped(url)
  return url === text ? `<${target}>` : `<${target}|${escapeTyped(text)}>`
}

/**
 * What Slack makes of something typed: escaped, with addresses and links in angle brackets, and
 * the same as a `rich_text` block. Mentions written as `<@U…>` are kept.
 */
export function typedText(text: string): { readonly text: string; readonly block: Json } {
  const parts = text.split(/(<[@#!][^>]+>)/)
  const mrkdwn = parts.map((part, i) => (i % 2 === 1 ? part : pieces(part).map(inMrkdwn).join('')))
  const rich = parts.flatMap((part, i) =>
    i % 2 === 1 ? [mention(part)] : pieces(part).map(inRich),
  )
  const section = { type: 'rich_text_section', elements: rich }
  return {
    text: mrkdwn.join(''),
    block: { type: 'rich_text', block_id: 'typed', elements: [section] },
  }
}

function inRich({ text, url }: Piece): Json {
  if (url === undefined) return { type: 'text', text }
  return url === text ? { type: 'link', url } : { type: 'link', url, text }
}

function mention(part: string): Json {
  return part.startsWith('<@')
    ? { type: 'user', user_id: part.slice(2, -1).split('|')[0] }
    : { type: 'text', text: part }
}
