import { z } from 'zod'
import type { LetterCommand } from '../../requests/letter-command.js'
import { unfilled } from '../../views/forms/filling.js'
import { letterReturnForm } from '../../views/forms/letter-return-form.js'
import { execute } from '../execute.js'
import { textField } from '../field-schemas.js'
import { approversOf } from '../letters/approvers.js'
import { isOutdated } from '../letters/is-outdated.js'
import { type OpenedLetter, withLetter } from '../letters/with-letter.js'
import { readFields } from '../read-fields.js'
import { asking, refused } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { showLetter } from './letter-show.js'

/** The letter waits for a second pair of eyes. */
export const letterSubmit: UseCase = (call) =>
  withLetter(call, async (opened) => {
    const { room, letter, mayWork } = opened
    if (!mayWork) return refused({ refused: 'not-allowed' }, call.intent.ref)
    const asked = await approversOf(call.deps, room, letter)
    const command = {
      command: 'submit-letter',
      letter: letter.id,
      hash: hashSeen(call),
      asked,
      outdated: letter.ready && (await isOutdated(call.deps, opened)),
    } as const
    return await run(call, command)
  })

/** Says yes to what was seen: a letter that was changed since is not approved. */
export const letterApprove: UseCase = (call) =>
  withLetter(call, async (opened) => {
    const { letter } = opened
    const approver = call.actor.member.id
    const refusal = whyNot(call, opened)
    return (
      refusal ??
      (await run(call, {
        command: 'approve-letter',
        letter: letter.id,
        hash: hashSeen(call),
        approver,
      }))
    )
  })

const fields = z.object({ note: textField(2_000, 'Say what has to change.') })

/** Gives a letter back with what has to change. */
export const letterReturn: UseCase = (call) =>
  withLetter(call, async (opened) => {
    const { room, letter } = opened
    const refusal = whyNot(call, opened)
    if (refusal !== null) return refusal
    const { reference, person } = room.loaded.request
    if (call.intent.via !== 'submitted')
      return asking(letterReturnForm(reference, letter, unfilled))
    const read = readFields(fields, call.intent.args)
    if (!read.ok) return asking(letterReturnForm(reference, letter, read.filling))
    const note = await call.deps.vault.seal(person, 'note', read.value.note)
    return await run(call, { command: 'return-letter', letter: letter.id, note })
  })

function whyNot({ actor, intent }: Call, { letter, mayApprove }: OpenedLetter): Reply | null {
  if (mayApprove) return null
  const own = letter.authors.includes(actor.member.id)
  return refused({ refused: own ? 'own-letter' : 'not-allowed' }, intent.ref)
}

function hashSeen({ intent }: Call): string {
  return intent.args.hash ?? ''
}

async function run(
  call: Call,
  command: LetterCommand & { readonly letter: string },
): Promise<Reply> {
  const { deps, actor, intent, inboundId } = call
  const reference = intent.ref ?? ''
  const result = await execute(deps, { reference, command, by: actor.member, inboundId })
  return 'refused' in result ? refused(result, intent.ref) : await showLetter(call, command.letter)
}
