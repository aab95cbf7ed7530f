import { z } from 'zod'
import type { Refusal } from '../../requests/refusal.js'
import { requestTypes } from '../../requests/request-type.js'
import { correctForm } from '../../views/forms/correct-form.js'
import { unfilled } from '../../views/forms/filling.js'
import { dayField } from '../field-schemas.js'
import { readFields } from '../read-fields.js'
import { asking } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { change, showResult } from './change-request.js'
import { cardFor } from './confirm.js'
import { correctRequester } from './correct-requester.js'
import { formWithRefusal } from './form-with-refusal.js'
import { withRequest } from './with-request.js'

const fields = z.object({
  types: z
    .string()
    .default('')
    .transform((text) => [...new Set(text.split(',').filter(Boolean))])
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
  const { types, receivedOn, requesterName, requesterAddress } = correction
  const reading = await change(call, { command: 'correct', types, receivedOn }, 'correct')
  if ('refused' in reading && isAboutTheDate(reading)) {
    return await withRequest(call, 'correct', (view) =>
      asking(correctForm(view, formWithRefusal(call.intent.args, 'receivedOn', reading))),
    )
  }
  if ('refused' in reading && reading.refused !== 'nothing-to-change') {
    return await showResult(call, reading)
  }
  const requester = await correctRequester(call, requesterName, requesterAddress)
  return await showResult(call, requester ?? reading, cardFor(call))
}

function isAboutTheDate({ refused }: Refusal): boolean {
  return refused === 'date-in-future' || refused === 'date-after-event'
}
