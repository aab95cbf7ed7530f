import { markLookAlikes } from '@privacy-desk/core/intake/mark-look-alikes.js'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Marks that look like the original but open no formatting. */
const lookAlikes: Readonly<Record<string, string>> = { '*': '∗', _: '＿', '~': '∼' }

const zeroWidthSpace = '\u200B'

/**
 * Replaces what can make text look like another text: bidirectional overrides, control characters,
 * letters that look like Latin ones, lone surrogates. Each becomes a visible replacement mark, so
 * that nothing vanishes unseen.
 */
function replaceDeceptive(text: string): string {
  return markLookAlikes(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u202A-\u202E\u2066-\u2069\u2028\u2029]|(?![\n\t])\p{Cc}|\p{Surrogate}/gu, '\uFFFD')
}

/** `@channel` and its kin ring everybody's telephone where Slack parses text (`link_names`). */
function silenceMentions(text: string): string {
  return text.replace(/@(?=channel|here|everyone|group)/gi, `@${zeroWidthSpace}`)
}

/** Slack knows no escape for its formatting marks; a mark that would open a pair is replaced. */
function silenceFormatting(text: string): string {
  return text
    .replaceAll('`', 'ˋ')
    .replace(/(?<![\p{L}\p{N}*_~])([*_~]+)(?=\S.*?\1)/gu, (marks) =>
      [...marks].map((mark) => lookAlikes[mark] ?? mark).join(''),
    )
}

function encodeEntities(text: string): string {
  return text.replace(/[&<>]/g, (char) => entities[char] ?? char)
}

/**
 * Makes untrusted text harmless inside mrkdwn: no mention, link, formatting or direction trick
 * of the text survives. This file is the only place that does so.
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeText(text: string): string {
  return encodeEntities(silenceFormatting(silenceMentions(replaceDeceptive(text))))
}

/** Escapes text between `*` marks, where one more mark would end the bold part. */
export function escapeBold(text: string): string {
  return escapeText(text).replaceAll('*', '∗')
}

/** Escapes text between backticks, where other formatting marks mean nothing. */
export function escapeCode(text: string): string {
  const plain = silenceMentions(replaceDeceptive(text)).replaceAll('\n', ' ')
  return encodeEntities(plain.replaceAll('`', 'ˋ'))
}

/** Makes untrusted text harmless where Slack shows it literally (`plain_text`). */
export function cleanText(text: string): string {
  return silenceMentions(replaceDeceptive(text))
}

/**
 * The most that one UTF-16 unit grows when escaped, so that text can be measured before it is.
 */
export function escapedCost(unit: string): number {
  if (unit === '&') return 5
  if (unit === '<' || unit === '>') return 4
  if (unit === '\n') return 3
  return unit === '@' ? 2 : 1
}

/**
 * The address of a link, or `null` unless it is http, https or mailto. The characters that end
 * a link in mrkdwn are encoded.
 */
export function escapeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  if (!['http:', 'https:', 'mailto:'].includes(protocol)) return null
  return encodeEntities(href.replace(/[<>|]/g, encodeURIComponent))
}
