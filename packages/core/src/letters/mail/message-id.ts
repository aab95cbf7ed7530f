import type { LetterId } from '../../requests/request-letter.js'

const written = /<(PR-\d{4}-\d{4,8})\.(L\d{1,6})\.([0-9a-f]{16})@[^\s<>@]{1,255}>/gi

/** A letter as its Message-ID names it. */
export interface NamedLetter {
  readonly reference: string
  readonly letter: LetterId
  /** The beginning of the letter's hash: nobody can name a letter that they have not seen. */
  readonly mark: string
}

/** How much of a letter's hash its Message-ID carries. */
const markLength = 16

/**
 * The Message-ID of a letter (RFC 5322, 3.6.4): the same for every attempt, so that a server that
 * gets a mail twice can tell.
 * @param hash of the letter, hexadecimal
 * @param domain of the sender's address
 */
export function messageIdOf(
  { reference, letter, hash }: Omit<NamedLetter, 'mark'> & { readonly hash: string },
  domain: string,
): string {
  return `<${reference}.${letter}.${letterMark(hash)}@${domain}>`
}

/** What a Message-ID carries of a letter's hash. */
export function letterMark(hash: string): string {
  return hash.slice(0, markLength)
}

/** Letters of the desk that a text names by their Message-IDs, in its order. */
export function findLetters(text: string): readonly NamedLetter[] {
  return [...text.matchAll(written)].map(([, reference = '', letter = '', mark = '']) => ({
    reference: reference.toUpperCase(),
    letter: letter.toUpperCase() as LetterId,
    mark: mark.toLowerCase(),
  }))
}
