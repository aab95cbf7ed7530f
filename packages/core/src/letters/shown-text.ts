import type { LetterText } from './edit-letter.js'
import type { LetterDraft } from './letter-draft.js'

/** What of a letter goes out: as a member changed it, else as written; `null` while not whole. */
export function shownText({
  written,
  edited,
}: Pick<LetterDraft, 'written' | 'edited'>): LetterText | null {
  return written === null ? null : (edited ?? written)
}
