import type { Mailbox } from '../../letters/mail/mail-head.js'
import { parseOutgoing } from '../../letters/outgoing-letter.js'
import { letterFileCard } from '../../views/letter-file-card.js'
import { composeLetter } from '../compose-letter.js'
import type { DeskDeps } from '../deps.js'
import type { LetterRoom } from '../letters/letter-room.js'
import { type OpenedLetter, withLetter } from '../letters/with-letter.js'
import { refused } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'

/** A released letter as a draft that opens in the member's own mail program. */
export const letterFile: UseCase = (call) =>
  withLetter(call, async (opened) => {
    const { letter, mayWork } = opened
    if (!mayWork) return refused({ refused: 'not-allowed' }, call.intent.ref)
    const { content } = letter
    if (content === undefined) return refused({ refused: 'letter-not-released' }, call.intent.ref)
    const sealed = await call.deps.vault.openText(content)
    return sealed === null
      ? refused({ refused: 'no-letters', because: 'erased' }, call.intent.ref)
      : await documentOf(call.deps, opened, sealed)
  })

/** The same as the answer to something else that was done with the letter. */
export async function handOutFile(call: Call, letter: string): Promise<Reply> {
  return await letterFile({ ...call, intent: { ...call.intent, args: { letter } } })
}

async function documentOf(
  deps: DeskDeps,
  { room, letter }: OpenedLetter,
  sealed: string,
): Promise<Reply> {
  const { request } = room.loaded
  const name = `${request.reference}-${letter.id}.eml`
  const bytes = await composeLetter(deps, {
    request,
    letter,
    content: parseOutgoing(sealed),
    ...sender(deps, room),
    date: deps.clock.now(),
    unsent: true,
  })
  return {
    kind: 'document',
    document: { name, mediaType: 'message/rfc822', bytes },
    card: letterFileCard(request.reference, letter.id, name),
    again: { name: 'letter file', ref: request.reference, args: { letter: letter.id } },
  }
}

/** As the desk's own mails are sent, else the organisation's address for such letters. */
function sender(
  { mail }: DeskDeps,
  { letters: { house } }: LetterRoom,
): { readonly from: Mailbox; readonly replyTo?: Mailbox | undefined } {
  if (mail !== undefined) return { from: mail.from, replyTo: mail.replyTo }
  const { name, email } = house.organisation
  return { from: { name, address: email } }
}
