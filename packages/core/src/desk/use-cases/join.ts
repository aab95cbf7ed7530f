import { readReference } from '../../intents/reference.js'
import type { AddedMessage } from '../../requests/events.js'
import type { Refusal } from '../../requests/refusal.js'
import type { Request } from '../../requests/request.js'
import { itemsOf } from '../items-of.js'
import { type LoadedRequest, loadRequest } from '../load-request.js'
import { permissionsOf } from '../permissions-of.js'
import { refused } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { change, showResult } from './change-request.js'
import { withRequest } from './with-request.js'

/**
 * A person says that a request belongs to another one: its message goes there, into that
 * requester's folder, and it is closed. The other one's clock begins with the earlier receipt.
 */
export const join: UseCase = async (call) =>
  await withRequest(call, 'work', async () => {
    const source = await loadRequest(call.deps, call.intent.ref ?? '')
    const target = await otherOf(call)
    if (source === null) return refused({ refused: 'unknown-request' })
    if ('refused' in target) return refused(target, call.intent.ref)
    if (source.request.reference === target.request.reference) {
      return refused({ refused: 'same-request' }, call.intent.ref)
    }
    if (source.request.status === 'closed') {
      return refused({ refused: 'already-closed' }, call.intent.ref)
    }
    return await put(call, source, target.request)
  })

/** Only somebody who works on both may say so; who may see the other one hears why not. */
async function otherOf({ deps, actor, intent }: Call): Promise<LoadedRequest | Refusal> {
  const reference = readReference(intent.args.other ?? '')
  const loaded = reference === null ? null : await loadRequest(deps, reference)
  if (loaded === null) return { refused: 'unknown-request' }
  const granted = permissionsOf(deps, actor.member, loaded.request)
  if (granted.has('work')) return loaded
  return granted.has('see-status')
    ? { refused: 'other-not-yours', other: loaded.request.reference }
    : { refused: 'unknown-request' }
}

/** In this order, so that pressing again after an interruption ends what was begun. */
async function put(call: Call, loaded: LoadedRequest, target: Request): Promise<Reply> {
  const { request: source } = loaded
  const { deps, inboundId } = call
  if ((await deps.store.vault.key(target.person)) !== null) {
    await deps.vault.moveItems(await itemsOf(deps, loaded), target.person)
  }
  const there = (step: string) => ({
    ...call,
    intent: { ...call.intent, ref: target.reference },
    inboundId: `${inboundId}#${step}`,
  })
  for (const [at, message] of messagesOf(source).entries()) {
    await change(there(`add-${at}`), { command: 'add-message', ...message }, 'work')
  }
  const { reference: other, receivedOn } = source
  if (receivedOn < target.receivedOn) {
    const links = [{ other, why: 'duplicate', receivedOn } as const]
    await change(there('clock'), { command: 'link', links }, 'work')
  }
  return await showResult(call, await change(call, { command: 'close', outcome: 'joined' }, 'work'))
}

function messagesOf(source: Request): readonly AddedMessage[] {
  const { message, reporter, platform, receivedOn, receivedBecause, types, added } = source
  const first = {
    how: 'joined' as const,
    message,
    reporter,
    platform,
    receivedOn,
    receivedBecause,
    types,
  }
  return [first, ...added].map(({ ended: _, ...one }: AddedMessage) => ({ ...one, how: 'joined' }))
}
