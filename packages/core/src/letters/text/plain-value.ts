/** Blank characters of all kinds, line ends among them. */
const blanks = /[\s\u0085\u2028\u2029]+/gu

/**
 * Control and direction characters, private use and lone surrogates: nothing that a reader sees,
 * and all that could disguise or rearrange a text. Joiners stay: languages and emoji need them.
 */
const unseen = /[\p{Cc}\p{Co}\p{Cs}]|(?![\u200C\u200D])\p{Cf}/gu

/**
 * A value as it may stand in a letter or its subject: one line, only what can be seen. The one
 * place where values are made safe for plain text; `htmlOf` does the same for HTML.
 */
export function plainValue(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return String(value).replace(blanks, ' ').replace(unseen, '').replace(/ {2,}/g, ' ').trim()
}
