import { z } from 'zod'
import { cleanText } from '../../letters/edit-letter.js'
import { plainValue } from '../../letters/text/plain-value.js'
import { unchanged } from '../../requests/decisions/letters.js'
import { seenHash } from '../../requests/letter-of.js'
import { type Filling, unfilled } from '../../views/forms/filling.js'
import { fitsEditForm, letterEditForm, mostPieces } from '../../views/forms/letter-edit-form.js'
import { textField } from '../field-schemas.js'
import { saveDraft } from '../letters/save-draft.js'
import { type OpenedLetter, withLetter } from '../letters/with-letter.js'
import { readFields } from '../read-fields.js'
import { asking, refused } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { showLetter } from './letter-show.js'

const fields = z.object({
  subject: textField(250, 'A letter needs a subject.'),
  text0: textField(3_000, 'A letter needs a text.'),
})

/** Lets a member change the text of a letter by hand. */
export const letterEdit: UseCase = (call) =>
  withLetter(call, async (opened) => {
    const { room, letter, mayWork } = opened
    const { via, args } = call.intent
    if (!mayWork) return refused({ refused: 'not-allowed' }, call.intent.ref)
    const { request } = room.loaded
    const open = unchanged(request, letter.id, args.hash ?? seenHash(request, letter))
    if ('refused' in open) {
      const isTyped = via === 'submitted' && open.refused === 'letter-changed'
      return isTyped ? askAgain(opened, args) : refused(open, call.intent.ref)
    }
    if (!letter.ready) return refused({ refused: 'letter-not-ready' }, call.intent.ref)
    if (via !== 'submitted') return ask(opened, unfilled)
    const read = readFields(fields, args)
    return read.ok ? await store(call, opened, read.value.subject) : ask(opened, read.filling)
  })

async function store(call: Call, opened: OpenedLetter, subject: string): Promise<Reply> {
  const { room, letter, draft } = opened
  const typed = Array.from({ length: mostPieces }, (_, at) => call.intent.args[`text${at}`] ?? '')
  const text = cleanText(typed.join('\n\n'))
  const same = text === draft.written?.text && subject === draft.written.subject
  const edited = same ? null : { subject: plainValue(subject), text }
  const saved = await saveDraft(call, room.loaded, letter.id, { ...draft, edited }, letter.effect)
  return 'refused' in saved ? refused(saved, call.intent.ref) : await showLetter(call, letter.id)
}

/** Somebody else was quicker: what was typed stays, and is saved only when that was seen. */
function askAgain(opened: OpenedLetter, values: Filling['values']): Reply {
  const subject = 'Somebody changed this letter meanwhile. “Preview” puts your text in its place.'
  return ask(opened, { values, errors: { subject } })
}

function ask({ room, letter, draft }: OpenedLetter, filling: Filling): Reply {
  const shown = draft.edited ?? draft.written ?? { subject: '', text: '' }
  const { request } = room.loaded
  if (!fitsEditForm(shown.text)) return refused({ refused: 'letter-too-long' }, request.reference)
  const seen = { id: letter.id, hash: seenHash(request, letter) }
  return asking(letterEditForm(request.reference, seen, shown, filling))
}
