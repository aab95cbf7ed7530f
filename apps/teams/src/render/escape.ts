import { markLookAlikes } from '@privacy-desk/core/intake/mark-look-alikes.js'

/** Splits what Teams would take for its own tags and templates; shows nothing and copies as nothing. */
const wordJoiner = '\u2060'

/**
 * Makes untrusted text safe for a `TextRun`, which knows neither markdown nor HTML. Left to
 * neutralise: control and direction characters, letters that look like Latin ones, invisible tag
 * characters, broken surrogates, `<at>` (resolved wherever it matches one of the card's mentions)
 * and the `{{DATE()}}` template.
 */
export function literal(text: string): string {
  return markLookAlikes(text)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, '')
    .replace(/[\u{e0000}-\u{e007f}]/gu, '')
    .replace(/<(?=\s*\/?\s*at\b)/gi, `<${wordJoiner}`)
    .replace(/\{(?=\{)/g, `{${wordJoiner}`)
}

/** `literal` text on one line, for places that have no second one. */
export const oneLine = (text: string): string => literal(text).replace(/\s+/g, ' ').trim()

/** Makes untrusted text safe inside a `TextBlock`, whose text is markdown, on one line. */
export function markdown(text: string): string {
  return literal(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^( ?)([#+-])/, '$1\\$2')
    .replace(/^( ?\d+)([.)])/, '$1\\$2')
}

/** A name as it may stand between `<at>` and `</at>`, where it must equal the entity's letter by letter. */
export function mentionName(name: string): string {
  const plain = literal(name)
    .replace(/[\\`*_[\]<>&~|\u2060\s]+/g, ' ')
    .trim()
  return plain === '' ? '?' : plain
}

/** The address if it may be a link in a card, else `null`: a link must not run anything. */
export function linkAddress(url: string): string | null {
  if (url.length > 1000 || !URL.canParse(url)) return null
  const parsed = new URL(url)
  if (!['https:', 'http:', 'mailto:'].includes(parsed.protocol)) return null
  return parsed.href.replace(/[()<>[\]\\]/g, percent)
}

const percent = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
