import { z } from 'zod'
import { attachmentsOf, unportable } from '../../letters/attachments-of.js'
import { htmlOfEdit } from '../../letters/edit-letter.js'
import type { LetterDraft } from '../../letters/letter-draft.js'
import { type OutgoingContent, outgoingKind } from '../../letters/outgoing-letter.js'
import { shownText } from '../../letters/shown-text.js'
import type { Attachment } from '../../requests/attachment.js'
import { letterOf } from '../../requests/letter-of.js'
import type { Refusal } from '../../requests/refusal.js'
import { type ReleaseWay, releaseWays } from '../../requests/request-letter.js'
import { unfilled } from '../../views/forms/filling.js'
import { letterSentForm } from '../../views/forms/letter-sent-form.js'
import { dayField } from '../field-schemas.js'
import { doubtsOf } from '../letters/doubts-of.js'
import { isOutdated } from '../letters/is-outdated.js'
import { isToOrganisation, kindsNamed } from '../letters/letter-parts.js'
import { type OpenedLetter, withLetter } from '../letters/with-letter.js'
import { deskToday } from '../load-request.js'
import { readFields } from '../read-fields.js'
import { asking, refused } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { change } from './change-request.js'
import { formWithRefusal } from './form-with-refusal.js'
import { handOutFile } from './letter-file.js'
import { showLetter } from './letter-show.js'

/** Freezes a letter and lets it go, by the desk or by whoever released it. */
export const letterRelease: UseCase = (call) =>
  withLetter(call, async (opened) => {
    const { letter, mayWork } = opened
    if (!mayWork) return refused({ refused: 'not-allowed' }, call.intent.ref)
    if (!letter.ready || opened.draft.written === null) {
      return refused({ refused: 'letter-not-ready' }, call.intent.ref)
    }
    const result = await release(call, opened)
    if ('refused' in result) return refused(result, call.intent.ref)
    return letterOf(result.request, letter.id)?.how === 'eml'
      ? await handOutFile(call, letter.id)
      : await showLetter(call, letter.id)
  })

async function release(call: Call, opened: OpenedLetter) {
  const { room, letter, draft, fourEyes } = opened
  const { intent, deps } = call
  const { person } = room.loaded.request
  const doubts = isToOrganisation(kindsNamed(room, letter.kinds))
    ? []
    : doubtsOf(room, draft.to.address)
  if (doubts.length > 0 && draft.toReason === '') {
    return { refused: 'recipient-changed' } satisfies Refusal
  }
  const { reference, attachments } = room.loaded.request
  const unfit = unportable(letter.kinds, attachments)
  if (unfit !== undefined) {
    return { refused: 'attachment-not-machine-readable', name: unfit.name } satisfies Refusal
  }
  const content = outgoing(
    reference,
    draft,
    attachmentsOf(kindsNamed(room, letter.kinds), attachments),
  )
  return await change(
    call,
    {
      command: 'release-letter',
      letter: letter.id,
      how: wayOf(intent.args.how, room.letters.canSend),
      content: await deps.vault.seal(person, outgoingKind, JSON.stringify(content)),
      hash: intent.args.hash ?? '',
      templates: draft.written?.templates ?? [],
      edited: draft.edited !== null,
      ...(doubts.length === 0
        ? {}
        : {
            confirmed: { doubts, reason: await deps.vault.seal(person, 'note', draft.toReason) },
          }),
      fourEyes,
      outdated: await isOutdated(deps, opened),
    },
    'work',
  )
}

/** What goes out, in the same words in plain text and in HTML. */
function outgoing(
  reference: string,
  draft: LetterDraft,
  attachments: readonly Attachment[],
): OutgoingContent {
  const { to, written, edited } = draft
  const shown = shownText(draft)
  return {
    reference,
    to,
    subject: shown?.subject ?? '',
    text: shown?.text ?? '',
    html: written === null ? '' : edited === null ? written.html : htmlOfEdit(edited, written),
    language: written?.language ?? 'en',
    attachments: [...attachments],
  }
}

/** A way that the desk does not have, such as sending without a mail server, becomes copying. */
function wayOf(asked: string | undefined, canSend: boolean): ReleaseWay {
  const way = releaseWays.find((one) => one === asked) ?? 'copy'
  return way === 'smtp' && !canSend ? 'copy' : way
}

const fields = z.object({ on: dayField })

/** Records that a letter that somebody sent themselves went out: it has its effect from that day. */
export const letterSent: UseCase = (call) =>
  withLetter(call, async ({ room, letter, mayWork }) => {
    if (!mayWork) return refused({ refused: 'not-allowed' }, call.intent.ref)
    const { reference } = room.loaded.request
    const today = deskToday(call.deps)
    const ask = (filling = unfilled): Reply =>
      asking(letterSentForm(reference, letter, today, filling))
    if (call.intent.via !== 'submitted') return ask()
    const read = readFields(fields, call.intent.args)
    if (!read.ok) return ask(read.filling)
    const command = { command: 'note-letter-sent', letter: letter.id, on: read.value.on } as const
    const result = await change(call, command, 'work')
    if (!('refused' in result)) return await showLetter(call, letter.id)
    return 'date' in result || 'receivedOn' in result || 'releasedOn' in result
      ? ask(formWithRefusal(call.intent.args, 'on', result))
      : refused(result, call.intent.ref)
  })
