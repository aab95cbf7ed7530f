import { canonicalJson } from '../audit/canonical-json.js'
import { sha256 } from '../audit/sha256.js'
import type { Request } from './request.js'
import type { LetterStatus, RequestLetter } from './request-letter.js'

/** A letter that can still be written at. */
export const openLetters: readonly LetterStatus[] = ['draft', 'submitted', 'approved']

/** A letter of a request by its id. */
export function letterOf({ letters }: Pick<Request, 'letters'>, id: string): RequestLetter | null {
  return letters.find((letter) => letter.id === id) ?? null
}

/**
 * What of a letter is seen, approved and released: its recipient, subject and text, and the files
 * of the request, of which it may carry copies.
 */
export function seenHash(
  { attachments }: Pick<Request, 'attachments'>,
  { hash }: Pick<RequestLetter, 'hash'>,
): string {
  const files = attachments.map(({ sha256: content }) => content)
  return files.length === 0 ? hash : sha256(canonicalJson({ hash, files }))
}
