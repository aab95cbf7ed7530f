import { z } from 'zod'
import { cleanText } from '../../letters/edit-letter.js'
import { shownText } from '../../letters/shown-text.js'
import { plainValue } from '../../letters/text/plain-value.js'
import { unchanged } from '../../requests/decisions/letters.js'
import { seenHash } from '../../requests/letter-of.js'
import type { Filling } from '../../views/forms/filling.js'
import { letterEditForm, partOfText, piecesOfForm } from '../../views/forms/letter-edit-form.js'
import { letterPartForm } from '../../views/forms/letter-part-form.js'
import { joinPieces, textPieces } from '../../views/forms/text-pieces.js'
import { textField } from '../field-schemas.js'
import { saveDraft } from '../letters/save-draft.js'
import { type OpenedLetter, withLetter } from '../letters/with-letter.js'
import { readFields } from '../read-fields.js'
import { asking, refused } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { showLetter } from './letter-show.js'

type Args = Call['intent']['args']

const fields = z.object({ subject: textField(250, 'A letter needs a subject.') })
const noText = 'A letter needs a text.'

/** Lets a member change the text of a letter by hand; of a long one, the part that they choose. */
export const letterEdit: UseCase = (call) =>
  withLetter(call, async (opened) => {
    const { room, letter, mayWork } = opened
    const { via, args, ref } = call.intent
    if (!mayWork) return refused({ refused: 'not-allowed' }, ref)
    const { request } = room.loaded
    const open = unchanged(request, letter.id, args.hash ?? seenHash(request, letter))
    const isTyped = via === 'submitted' && args.choosing === undefined
    if ('refused' in open) {
      return open.refused === 'letter-changed' && isTyped
        ? askAgain(opened, args)
        : refused(open, ref)
    }
    if (!letter.ready) return refused({ refused: 'letter-not-ready' }, ref)
    return isTyped ? await store(call, opened) : askFor(opened, call.intent)
  })

/** A long letter is asked about part by part. */
function askFor(opened: OpenedLetter, { via, args }: Call['intent']): Reply {
  const parts = via === 'submitted' ? null : askPart(opened)
  return parts ?? ask(opened, { values: args, errors: {} })
}

async function store(call: Call, opened: OpenedLetter): Promise<Reply> {
  const { room, letter, draft } = opened
  const { args } = call.intent
  const read = readFields(fields, args)
  if (!read.ok) return ask(opened, read.filling)
  const text = cleanText(withTyped(shownText(draft)?.text ?? '', args))
  if (text.trim() === '') return ask(opened, { values: args, errors: { text0: noText } })
  const subject = plainValue(read.value.subject)
  const same = text === draft.written?.text && subject === draft.written.subject
  const edited = same ? null : { subject, text }
  const saved = await saveDraft(call, room.loaded, letter.id, { ...draft, edited }, letter.effect)
  if ('refused' in saved && saved.refused !== 'nothing-to-change') {
    return refused(saved, call.intent.ref)
  }
  return await showLetter(call, letter.id)
}

/** The whole text with what was typed in the place of the part that the form had. */
function withTyped(whole: string, args: Args): string {
  const pieces = textPieces(whole)
  const first = numberIn(args.part) * piecesOfForm
  const replaced = pieces.slice(first, first + piecesOfForm)
  const typed = typedPieces(args).map((text, at) => ({
    text,
    after: replaced[at]?.after ?? '\n\n',
  }))
  return joinPieces([...pieces.slice(0, first), ...typed, ...pieces.slice(first + piecesOfForm)])
}

function typedPieces(args: Args): readonly string[] {
  const length = Math.max(numberIn(args.pieces), 1)
  return Array.from({ length }, (_, at) => args[`text${at}`] ?? '')
}

function numberIn(written = '0'): number {
  return /^\d{1,2}$/.test(written) ? Number(written) : 0
}

/** Somebody else was quicker: what was typed stays, and is saved only when that was seen. */
function askAgain(opened: OpenedLetter, values: Args): Reply {
  const subject = 'Somebody changed this letter meanwhile. “Preview” puts your text in its place.'
  return ask(opened, { values, errors: { subject } })
}

function askPart({ room, letter, draft }: OpenedLetter): Reply | null {
  const { request } = room.loaded
  const seen = { id: letter.id, hash: seenHash(request, letter) }
  const form = letterPartForm(request.reference, seen, shownText(draft)?.text ?? '')
  return form && asking(form)
}

/** Shows what was typed, as many pieces as it was, else the part as it is now. */
function ask({ room, letter, draft }: OpenedLetter, { values, errors }: Filling): Reply {
  const { request } = room.loaded
  const now = partOfText(shownText(draft) ?? { subject: '', text: '' }, numberIn(values.part))
  const shown = values.text0 === undefined ? now : { ...now, pieces: typedPieces(values) }
  const seen = { id: letter.id, hash: seenHash(request, letter) }
  return asking(letterEditForm(request.reference, seen, shown, { values, errors }))
}
