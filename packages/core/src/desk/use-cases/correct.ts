import { z } from 'zod'
import { requestTypes } from '../../requests/request-type.js'
import type { ItemId } from '../../vault/ids.js'
import { correctForm } from '../../views/forms/correct-form.js'
import { unfilled } from '../../views/forms/filling.js'
import { dayField } from '../field-schemas.js'
import { loadRequest } from '../load-request.js'
import { readFields } from '../read-fields.js'
import { asking } from '../replies.js'
import type { Reply } from '../reply.js'
import { readingKind, type SealedReading } from '../sealed-reading.js'
import type { Call, UseCase } from '../use-case.js'
import { openReading, permissionsOf } from '../view-request.js'
import { change, showResult } from './change-request.js'
import { cardFor } from './confirm.js'
import { formWithRefusal } from './form-with-refusal.js'
import { withRequest } from './with-request.js'

const fields = z.object({
  types: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(z.enum(requestTypes, 'Choose from the list.')).min(1, 'Choose at least one.')),
  receivedOn: dayField,
  requesterName: z.string().trim().max(200, 'At most 200 characters.').default(''),
  requesterAddress: z
    .union([z.literal(''), z.email('This is no e-mail address.').max(254)])
    .default(''),
})

type Correction = z.output<typeof fields>

/** Corrects what was read of the message. */
export const correct: UseCase = async (call) => {
  if (call.intent.via !== 'submitted') {
    return await withRequest(call, 'correct', (view) => asking(correctForm(view, unfilled)))
  }
  const read = readFields(fields, call.intent.args)
  return read.ok
    ? await store(call, read.value)
    : await withRequest(call, 'correct', (view) => asking(correctForm(view, read.filling)))
}

async function store(call: Call, correction: Correction): Promise<Reply> {
  const { types, receivedOn } = correction
  const message = await sealRequester(call, correction)
  const result = await change(
    call,
    { command: 'correct', types, receivedOn, ...(message === null ? {} : { message }) },
    'correct',
  )
  if ('refused' in result && result.refused === 'date-in-future') {
    return await withRequest(call, 'correct', (view) =>
      asking(correctForm(view, formWithRefusal(call.intent.args, 'receivedOn', result))),
    )
  }
  return await showResult(call, result, cardFor(call))
}

/** Seals the reading anew where the requester was corrected; `null` where it was not. */
async function sealRequester(call: Call, correction: Correction): Promise<ItemId | null> {
  const { deps, actor, intent } = call
  const loaded = await loadRequest(deps, intent.ref ?? '')
  if (loaded === null) return null
  if (!permissionsOf(deps, actor.member, loaded.request).has('correct')) return null
  const reading = await openReading(deps, loaded.request)
  if (reading === null || isSame(reading, correction)) return null
  const { requesterName: name, requesterAddress: address } = correction
  const requester = {
    ...(name === '' ? {} : { name }),
    ...(address === '' ? {} : { address }),
  }
  const { person } = loaded.request
  if (address !== '') await deps.vault.indexAddress(person, address)
  return await deps.vault.seal(person, readingKind, JSON.stringify({ ...reading, requester }))
}

function isSame({ requester }: SealedReading, correction: Correction): boolean {
  return (
    (requester?.name ?? '') === correction.requesterName &&
    (requester?.address ?? '') === correction.requesterAddress
  )
}
