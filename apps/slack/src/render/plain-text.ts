import type { Card, Text } from '@privacy-desk/core/views/model.js'
import { limits } from './limits.js'
import { plainSpan, renderSpans } from './spans.js'
import { splitText } from './split-text.js'

/**
 * Everything a card says as text, for notifications and for screen readers, which read it instead
 * of the blocks.
 */
export function plainText(card: Card): string {
  const [first = [], ...rest] = splitText(say(card), limits.message.text - 1, 2)
  return `${renderSpans(first)}${rest.length > 0 ? '…' : ''}`
}

function say(card: Card): Text {
  const status = card.status === undefined ? '' : ` – ${card.status.text}`
  return [
    [text(`${card.title}${status}`)],
    ...card.facts.map((fact) => [text(`${fact.label}: `), ...plain(fact.value)]),
    ...card.paragraphs.map(plain),
    ...card.items.flatMap((item) => [plain(item.text), plain(item.note ?? [])]),
    plain(card.footer ?? []),
  ]
    .filter((line) => line.length > 0)
    .flatMap((line, at) => (at === 0 ? line : [text('\n'), ...line]))
}

/** Mentions stay, so that Slack shows the person's name. */
function plain(spans: Text): Text {
  return spans.map((span) => (span.kind === 'mention' ? span : text(plainSpan(span))))
}

function text(value: string): Text[number] {
  return { kind: 'text', text: value }
}
