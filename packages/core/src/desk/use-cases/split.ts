import type { Refusal } from '../../requests/refusal.js'
import { type Filling, unfilled } from '../../views/forms/filling.js'
import { splitForm } from '../../views/forms/split-form.js'
import { type LoadedRequest, loadRequest } from '../load-request.js'
import { openForPerson } from '../open-for-person.js'
import { asking, refused } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { change, showResult } from './change-request.js'
import { cardFor } from './confirm.js'
import { type PersonNamed, readPeople } from './read-people.js'
import { withRequest } from './with-request.js'

/**
 * Makes a request of its own for each further person who asks in one message. The first one stays
 * as it is; all have the same clock, and each person's copy lies in that person's folder.
 */
export const split: UseCase = async (call) => {
  if (call.intent.via !== 'submitted') return await ask(call, unfilled)
  const people = readPeople(call.intent.args.people ?? '')
  if (!('fault' in people)) return await store(call, people.people)
  return await ask(call, { values: call.intent.args, errors: { people: people.fault } })
}

async function ask(call: Call, filling: Filling): Promise<Reply> {
  return await withRequest(call, 'correct', (view) => asking(splitForm(view, filling)))
}

async function store(call: Call, people: readonly PersonNamed[]): Promise<Reply> {
  return await withRequest(call, 'correct', async () => {
    const source = await loadRequest(call.deps, call.intent.ref ?? '')
    if (source === null) return refused({ refused: 'unknown-request' })
    const opened: string[] = []
    for (const [at, person] of people.entries()) {
      const { deps, actor, inboundId } = call
      const by = { member: actor.member, inboundId: `${inboundId}#${at + 1}` }
      opened.push(await openForPerson(deps, source, person, by))
    }
    return await showResult(call, await linkWith(call, source, opened), cardFor(call))
  })
}

async function linkWith(
  call: Call,
  { request }: LoadedRequest,
  opened: readonly string[],
): Promise<LoadedRequest | Refusal> {
  const { receivedOn } = request
  const links = opened.map((other) => ({ other, why: 'split' as const, receivedOn }))
  return await change(call, { command: 'link', links }, 'correct')
}
