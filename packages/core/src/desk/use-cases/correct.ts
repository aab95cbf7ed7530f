import type { Refusal } from '../../requests/refusal.js'
import type { ItemId } from '../../vault/ids.js'
import { correctForm } from '../../views/forms/correct-form.js'
import { type Filling, unfilled } from '../../views/forms/filling.js'
import { linkRelated } from '../link-related.js'
import { type LoadedRequest, loadRequest } from '../load-request.js'
import { readFields } from '../read-fields.js'
import { asking } from '../replies.js'
import type { Reply } from '../reply.js'
import { customerName, type SealedReading } from '../sealed-reading.js'
import type { Call, UseCase } from '../use-case.js'
import { change, showResult } from './change-request.js'
import { cardFor } from './confirm.js'
import { correctPeople, type PeopleNamed } from './correct-people.js'
import { type Correction, correctionFields } from './correction-fields.js'
import { formWithRefusal } from './form-with-refusal.js'
import { sealNote } from './seal-note.js'
import { withRequest } from './with-request.js'

/** Corrects what was read of the message, each item of it. */
export const correct: UseCase = async (call) => {
  if (call.intent.via !== 'submitted') return await ask(call, proposed(call.intent.args))
  const laws = call.deps.law.laws.map(({ id }) => id)
  const read = readFields(correctionFields(laws), call.intent.args)
  return read.ok ? await store(call, read.value) : await ask(call, read.filling)
}

/** A button may propose the other reading of a date; a person saves it. */
function proposed({ receivedOn }: Call['intent']['args']): Filling {
  return receivedOn === undefined ? unfilled : { values: { receivedOn }, errors: {} }
}

async function ask(call: Call, filling: Filling, why?: 'changed-meanwhile'): Promise<Reply> {
  return await withRequest(call, 'correct', (view) =>
    asking(correctForm(view, call.deps.law.laws, filling, why)),
  )
}

async function store(call: Call, correction: Correction): Promise<Reply> {
  const { types, receivedOn, regime, role, seen } = correction
  const reason = await reasonOf(call, correction)
  const command = {
    command: 'correct',
    types,
    receivedOn,
    ...(regime === undefined ? {} : { regime }),
    ...(role === undefined ? {} : { role }),
    ...(seen === undefined ? {} : { basedOn: seen }),
    ...(reason === null ? {} : { reason }),
  } as const
  const reading = await change(call, command, 'correct')
  if ('refused' in reading && isAboutTheDate(reading)) {
    return await ask(call, formWithRefusal(call.intent.args, 'receivedOn', reading))
  }
  if ('refused' in reading && reading.refused === 'correction-without-reason') {
    return await ask(call, formWithRefusal(call.intent.args, 'reason', reading))
  }
  if ('refused' in reading && reading.refused === 'changed-meanwhile') {
    return await ask(call, { values: call.intent.args, errors: {} }, 'changed-meanwhile')
  }
  if ('refused' in reading && reading.refused !== 'nothing-to-change') {
    return await showResult(call, reading)
  }
  const people = await correctPeople(call, (read) => peopleIn(correction, read))
  return await showResult(call, await related(call, people ?? reading), cardFor(call))
}

/** Sealed before anything is decided; kept only by a correction that needs it. */
async function reasonOf(call: Call, { reason }: Correction): Promise<ItemId | null> {
  return /[\p{L}\p{N}]/u.test(reason) ? await sealNote(call, reason, 'correct') : null
}

/** Another person, day or type may have other requests beside it. */
async function related(
  { deps }: Call,
  result: LoadedRequest | Refusal,
): Promise<LoadedRequest | Refusal> {
  if ('refused' in result) return result
  await linkRelated(deps, result.request.reference)
  return (await loadRequest(deps, result.request.reference)) ?? result
}

/** Who was typed wins over who was chosen; with nothing to choose from, empty fields mean nobody. */
function peopleIn(
  { requester: chosen, requesterName, requesterAddress, customer }: Correction,
  reading: SealedReading,
): PeopleNamed {
  const typed = {
    ...(requesterName === '' ? {} : { name: requesterName }),
    ...(requesterAddress === '' ? {} : { address: requesterAddress }),
  }
  const isTyped = chosen === undefined || Object.keys(typed).length > 0
  return {
    requester: isTyped ? typed : candidate(reading, chosen),
    customer: customer ?? customerName(reading.customer),
  }
}

function candidate(reading: SealedReading, chosen: string): PeopleNamed['requester'] {
  const found = reading.candidates[Number(chosen)]
  if (found === undefined) return reading.requester ?? {}
  const { name, address } = found
  return { ...(name === undefined ? {} : { name }), ...(address === undefined ? {} : { address }) }
}

function isAboutTheDate({ refused }: Refusal): boolean {
  return ['date-in-future', 'date-after-event', 'date-too-old'].includes(refused)
}
