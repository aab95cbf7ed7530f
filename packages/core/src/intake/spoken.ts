import { readSubject } from './subject-prefix.js'

/**
 * What the author of a mail says in its subject. That of a reply was written by someone else, and
 * its type answered already.
 */
export function spokenSubject(subject: string): string {
  const { kind, text } = readSubject(subject)
  return kind === 'reply' ? '' : text
}

/**
 * What the author of a mail says.
 * @param words of the body, without quotations and signature
 */
export function spoken(subject: string, words: string): string {
  return `${spokenSubject(subject)}\n\n${words}`
}
