/**
 * Control and direction characters and lone surrogates: nothing that a reader sees, and what XML
 * cannot hold or what could rearrange a text.
 */
const unseen = /[^\P{Cc}\t\n]|[\p{Cs}\p{Co}\uFFFE\uFFFF]|(?![\u200C\u200D])\p{Cf}/gu

/** A text as documents hold it: only what can be seen. */
export function printable(text: string): string {
  return text.replace(unseen, '')
}
