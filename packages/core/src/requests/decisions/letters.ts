import type { Decide } from '../decision.js'
import { isSameEffect } from '../is-same-effect.js'
import { letterOf, openLetters, seenHash } from '../letter-of.js'
import type { Refusal } from '../refusal.js'
import type { Request } from '../request.js'
import type { LetterId, RequestLetter } from '../request-letter.js'

/** Keeps a letter as it is written now; whatever was approved of it before is void. */
export const draftLetter: Decide<'draft-letter'> = (request, { command: _, letter, ...draft }) => {
  if (request.status === 'received') return { refused: 'not-confirmed' }
  if (letter === null) return [{ type: 'letter-drafted', letter: nextId(request), ...draft }]
  const open = openLetter(request, letter)
  if ('refused' in open) return open
  if (open.hash === draft.hash && isSameEffect(open.effect, draft.effect)) {
    return { refused: 'nothing-to-change' }
  }
  return [{ type: 'letter-drafted', letter, ...draft }]
}

/** The letter waits for a second pair of eyes. */
export const submitLetter: Decide<'submit-letter'> = (
  request,
  { letter, hash, asked, outdated },
) => {
  const open = unchanged(request, letter, hash)
  if ('refused' in open) return open
  if (!open.ready) return { refused: 'letter-not-ready' }
  if (outdated) return { refused: 'letter-outdated' }
  if (asked.length === 0) return { refused: 'nobody-to-approve' }
  return open.status === 'draft'
    ? [{ type: 'letter-submitted', letter, hash, asked }]
    : { refused: 'nothing-to-change' }
}

/** Nobody approves what they wrote, and nobody approves what they did not see. */
export const approveLetter: Decide<'approve-letter'> = (request, { letter, hash, approver }) => {
  const open = unchanged(request, letter, hash)
  if ('refused' in open) return open
  if (open.status !== 'submitted') return { refused: 'letter-not-submitted' }
  if (open.authors.includes(approver)) return { refused: 'own-letter' }
  return [{ type: 'letter-approved', letter, hash, approver }]
}

/** Gives a letter back to those who wrote it, with the reason. */
export const returnLetter: Decide<'return-letter'> = (request, { letter, note }) => {
  const open = openLetter(request, letter)
  if ('refused' in open) return open
  return open.status === 'draft'
    ? { refused: 'letter-not-submitted' }
    : [{ type: 'letter-returned', letter, note }]
}

/** A letter that was begun and is not wanted. */
export const discardLetter: Decide<'discard-letter'> = (request, { letter }) => {
  const open = openLetter(request, letter)
  return 'refused' in open ? open : [{ type: 'letter-discarded', letter }]
}

/** The letter, if it may still be changed. */
function openLetter(request: Request, id: LetterId): RequestLetter | Refusal {
  const letter = letterOf(request, id)
  if (letter === null) return { refused: 'unknown-letter' }
  return openLetters.includes(letter.status) ? letter : { refused: 'letter-frozen' }
}

/** The letter, if it is still the one that was seen. */
export function unchanged(request: Request, id: LetterId, hash: string): RequestLetter | Refusal {
  const letter = openLetter(request, id)
  if ('refused' in letter) return letter
  return seenHash(request, letter) === hash ? letter : { refused: 'letter-changed' }
}

function nextId({ letters }: Request): LetterId {
  return `L${letters.length + 1}` as LetterId
}
