const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/**
 * Turns text as Slack delivers it into what the person saw: links and addresses as typed, entities
 * decoded. A mention becomes `@slack:U123`, which commands understand.
 * @see https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages
 */
export function readSlackText(text: string): string {
  return text
    .replace(/<([@#!][^<>\n]{1,300}|[a-z][a-z\d+.-]*:[^<>\n]{1,3000})>/gi, (_, inner: string) =>
      readToken(inner),
    )
    .replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\r\n?/g, '\n')
    .trim()
}

function readToken(inner: string): string {
  const bar = inner.indexOf('|')
  const target = bar === -1 ? inner : inner.slice(0, bar)
  const label = bar === -1 ? '' : inner.slice(bar + 1)
  if (target.startsWith('@')) return `@slack:${target.slice(1)}`
  if (target.startsWith('#')) return `#${label || target.slice(1)}`
  if (target.startsWith('!')) return label || `@${target.slice(1)}`
  return readLink(target, label)
}

/** Slack links bare addresses by itself; then the label is what was typed. */
function readLink(target: string, label: string): string {
  const address = target.replace(/^mailto:/, '')
  if (label === '' || target.includes(label)) return label || address
  return `${label} (${address})`
}
