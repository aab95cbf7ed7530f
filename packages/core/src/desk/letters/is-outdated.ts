import { isSameEffect } from '../../requests/is-same-effect.js'
import type { DeskDeps } from '../deps.js'
import { findMember } from '../members.js'
import type { OpenedLetter } from './with-letter.js'
import { writeLetter } from './write-letter.js'

/**
 * Whether the letter would be another one if it were written now: the law, the day of receipt or
 * what is asked for was corrected since, and its dates and articles are those of before.
 */
export async function isOutdated(
  deps: Pick<DeskDeps, 'profile' | 'store'>,
  { room, letter, draft }: OpenedLetter,
): Promise<boolean> {
  const signs = room.loaded.request.owner ?? letter.authors.at(-1)
  if (signs === undefined) return false
  const signer = await findMember(deps, signs)
  const { draft: now, effect } = writeLetter(room, draft, draft.values, signer.name)
  return (
    now.written?.subject !== draft.written?.subject ||
    now.written?.text !== draft.written?.text ||
    !isSameEffect(effect, letter.effect)
  )
}
