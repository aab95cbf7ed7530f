import type { Request } from './request.js'
import type { LetterStatus, RequestLetter } from './request-letter.js'

/** A letter that can still be written at. */
export const openLetters: readonly LetterStatus[] = ['draft', 'submitted', 'approved']

/** A letter of a request by its id. */
export function letterOf({ letters }: Pick<Request, 'letters'>, id: string): RequestLetter | null {
  return letters.find((letter) => letter.id === id) ?? null
}
