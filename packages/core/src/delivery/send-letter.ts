import { addMs } from '../calendar/instant.js'
import { composeLetter } from '../desk/compose-letter.js'
import type { DeskDeps } from '../desk/deps.js'
import type { LetterMail } from '../desk/letter-mail.js'
import { loadRequest } from '../desk/load-request.js'
import { parseOutgoing } from '../letters/outgoing-letter.js'
import { InfrastructureError } from '../ports/infrastructure-error.js'
import type { OutgoingLetter } from '../ports/letter-outbox.js'
import type { Attempt, MailToSend } from '../ports/mail-transport.js'
import { letterOf } from '../requests/letter-of.js'
import { codeOf } from '../runtime/code-of.js'
import { letterLeaseMs } from './letter-lease.js'
import { settleFromRequest, settleInterrupted } from './settle-interrupted.js'
import { settleLetter } from './settle-letter.js'

/**
 * Sends one letter, if it is still to be sent and nobody else is at it. What may have left is
 * never sent again: a letter that was interrupted is settled as uncertain.
 * @throws what the store throws; the lease then runs out and a sweep finds the letter
 */
export async function sendLetter(deps: DeskDeps, id: string): Promise<void> {
  const { store, clock, mail } = deps
  if (mail === undefined) return
  const now = clock.now()
  const row = await store.outbox.begin(id, now, addMs(now, letterLeaseMs))
  if (row === null) return await settleInterrupted(deps, id)
  if (await settleFromRequest(deps, row)) return
  const composed = await compose(deps, mail, row)
  const attempt = 'what' in composed ? composed : await send(deps, mail, row, composed)
  await settleLetter(deps, row, attempt)
}

/** The mail; or why there can be none. */
async function compose(
  deps: DeskDeps,
  { from, replyTo }: LetterMail,
  row: OutgoingLetter,
): Promise<MailToSend | Attempt> {
  const text = await deps.vault.openText(row.content)
  if (text === null) return { what: 'refused', failure: 'erased' }
  const loaded = await loadRequest(deps, row.stream)
  const letter = loaded && letterOf(loaded.request, row.letter)
  if (!loaded || !letter) return { what: 'refused', failure: 'no-letter' }
  try {
    const content = parseOutgoing(text)
    const { request } = loaded
    const parts = { request, letter, content, from, replyTo, date: deps.clock.now() }
    const message = await composeLetter(deps, parts)
    return { from: from.address, to: content.to.address, message }
  } catch (error) {
    if (error instanceof InfrastructureError) throw error
    deps.logger.error({ code: codeOf(error), letter: row.id }, 'a letter could not be composed')
    return { what: 'refused', failure: 'not-composed' }
  }
}

async function send(
  { store, clock }: DeskDeps,
  { transport }: LetterMail,
  { id, attempts }: OutgoingLetter,
  mail: MailToSend,
): Promise<Attempt> {
  return await transport.send(mail, () =>
    store.outbox.beginData(id, attempts, addMs(clock.now(), letterLeaseMs)),
  )
}
