import { readSubject } from './subject-prefix.js'

/**
 * What the author of a mail says. The subject of a reply was written by someone else, and its type
 * answered already.
 * @param words of the body, without quotations and signature
 */
export function spoken(subject: string, words: string): string {
  const { kind, text } = readSubject(subject)
  return kind === 'reply' ? words : `${text}\n\n${words}`
}
