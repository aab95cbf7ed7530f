/** The longest text that is read; a request that needs more is read by a person. */
const maxLength = 200_000

/** Text that is safe to search, and whether its end was cut off. */
export interface CalmText {
  readonly text: string
  readonly cut: boolean
}

/** Most texts hold nothing of what is changed below, and one look tells so. */
const restless = /[^\P{Cc}\t\n]|[\u2028\u2029\ufeff\p{Cs}]|[^\S\n]{16}|[^\S\n](?=\n|$)|\n{5}/u

/**
 * Prepares untrusted text for reading: one kind of line end, no control characters or broken
 * surrogates, no endless runs of blanks (quadratic for many patterns), a bounded length.
 */
export function calmText(raw: string): CalmText {
  const text = raw.slice(0, maxLength)
  return { text: restless.test(text) ? calmed(text) : text, cut: raw.length > maxLength }
}

function calmed(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\ufeff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\S\n]{16,}/g, ' '.repeat(16))
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{5,}/g, '\n\n\n\n')
}
