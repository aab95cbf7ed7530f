import { quotedLine } from './quoted-line.js'

/** What a message quotes with `>`, without these marks; empty where it quotes nothing. */
export function quotedWords(body: string): string {
  return body
    .split('\n')
    .map(quotedLine)
    .filter(({ depth }) => depth > 0)
    .map(({ text }) => text)
    .join('\n')
    .trim()
}
