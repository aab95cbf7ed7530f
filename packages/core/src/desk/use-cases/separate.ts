import type { Command } from '../../requests/command.js'
import type { AddedMessage } from '../../requests/events.js'
import type { Request } from '../../requests/request.js'
import { execute } from '../execute.js'
import { findReceipt } from '../find-receipt.js'
import { linkRelated } from '../link-related.js'
import { loadRequest } from '../load-request.js'
import { nextReference } from '../next-reference.js'
import { refused } from '../replies.js'
import type { Call, UseCase } from '../use-case.js'
import { change, showResult } from './change-request.js'
import { withRequest } from './with-request.js'

/**
 * A person says that an added message asks for something of its own: it gets its own reference
 * and its own clock, which began when it was received.
 */
export const separate: UseCase = async (call) =>
  await withRequest(call, 'work', async ({ request }) => {
    const message = request.added[Number(call.intent.args.number) - 1]
    if (message === undefined) return refused({ refused: 'unknown-message' }, call.intent.ref)
    const to = await open(call, request, message)
    if (to === null) return refused({ refused: 'try-again' }, call.intent.ref)
    const moved = await change(
      call,
      { command: 'move-message', message: message.message, to },
      'work',
    )
    await linkRelated(call.deps, to)
    if ('refused' in moved) return refused(moved, call.intent.ref)
    const opened = await loadRequest(call.deps, to)
    return await showResult(call, opened ?? moved)
  })

/** Whoever says so has confirmed that it is a request. `null` when somebody else was faster. */
async function open(call: Call, request: Request, message: AddedMessage): Promise<string | null> {
  const { deps, intent, inboundId } = call
  const begun = await findReceipt(deps, request.person, (one) => one.message === message.message)
  const reference = begun ?? (await nextReference(deps))
  const by = call.actor.member
  if (begun === undefined) {
    const command = receipt(reference, request, message)
    const once = `separate:${intent.ref}:${message.message}`
    const opened = await execute(deps, { reference, command, by, inboundId: once })
    if ('refused' in opened) return null
  }
  const confirm = { command: 'confirm' } as const
  await execute(deps, { reference, command: confirm, by, inboundId: `${inboundId}#confirm` })
  return reference
}

function receipt(reference: string, request: Request, added: AddedMessage): Command {
  const { person, language, regime, role } = request
  const { message, platform, reporter, receivedOn, receivedBecause, types } = added
  return {
    command: 'receive',
    reference,
    person,
    message,
    platform,
    reporter,
    receivedOn,
    receivedBecause,
    types,
    language,
    regime,
    role,
  }
}
