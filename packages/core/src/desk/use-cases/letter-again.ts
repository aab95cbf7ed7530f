import { saveDraft } from '../letters/save-draft.js'
import { withLetter } from '../letters/with-letter.js'
import { refused } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { change } from './change-request.js'
import { showLetterForm } from './letter-fill.js'
import { showLetter } from './letter-show.js'

/** Begins a new letter with what one says that did not get through: that one stays as it is. */
export const letterAgain: UseCase = (call) =>
  withLetter(call, async ({ room, draft, letter, mayWork }) => {
    if (!mayWork) return refused({ refused: 'not-allowed' }, call.intent.ref)
    const saved = await saveDraft(call, room.loaded, null, draft, letter.effect, letter.id)
    if ('refused' in saved) return refused(saved, call.intent.ref)
    return await showLetterForm(call, saved.request.letters.at(-1)?.id ?? letter.id)
  })

/** A letter that is not wanted. */
export const letterDiscard: UseCase = (call) =>
  withLetter(call, async ({ letter, mayWork }) => {
    if (!mayWork) return refused({ refused: 'not-allowed' }, call.intent.ref)
    const result = await change(call, { command: 'discard-letter', letter: letter.id }, 'work')
    return 'refused' in result
      ? refused(result, call.intent.ref)
      : await showLetter(call, letter.id)
  })
