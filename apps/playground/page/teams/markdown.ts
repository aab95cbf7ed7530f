import { jsonAt } from '@privacy-desk/stand-ins/json-at.js'
import { listAt } from '@privacy-desk/stand-ins/list-at.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import MarkdownIt from 'markdown-it'
import type { Json } from '../../src/protocol.js'

/** Tags in the text stay text, and nothing becomes a link that was not written as one. */
const reader = new MarkdownIt({ html: false, linkify: false, breaks: true }).disable('image')

/**
 * A card's Markdown as HTML. `<at>` becomes a mention only where the card lists it, as in Teams.
 */
export function markdown(text: string, card: Json): string {
  const mentions = listAt(jsonAt(card, 'msteams'), 'entities').map((one) => textAt(one, 'text'))
  return mentions.reduce((html, mention) => {
    const written = reader.utils.escapeHtml(mention)
    const name = written.replaceAll(/&lt;\/?at&gt;/g, '')
    return html.replaceAll(written, `<span class="mention">${name}</span>`)
  }, reader.render(text))
}
