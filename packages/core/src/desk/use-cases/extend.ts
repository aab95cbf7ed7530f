import { z } from 'zod'
import { extensionGrounds } from '../../requests/events.js'
import type { Refusal } from '../../requests/refusal.js'
import { extendForm } from '../../views/forms/extend-form.js'
import { unfilled } from '../../views/forms/filling.js'
import { choiceField, dayField, textField } from '../field-schemas.js'
import { readFields } from '../read-fields.js'
import { asking } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { change, showResult } from './change-request.js'
import { formWithRefusal } from './form-with-refusal.js'
import { sealNote } from './seal-note.js'
import { withRequest } from './with-request.js'

const fields = z.object({
  ground: choiceField(extensionGrounds),
  reason: textField(2000, 'Give the reason: the law wants the requester to be told it.'),
  notifiedOn: dayField,
})

/** Extends the deadline: GDPR art. 12(3). */
export const extend: UseCase = async (call) => {
  const { intent } = call
  if (intent.via !== 'submitted') {
    return await withRequest(call, 'work', (view) => asking(extendForm(view, unfilled)))
  }
  const read = readFields(fields, intent.args)
  return read.ok
    ? await store(call, read.value)
    : await withRequest(call, 'work', (view) => asking(extendForm(view, read.filling)))
}

async function store(call: Call, input: z.output<typeof fields>): Promise<Reply> {
  const { ground, notifiedOn } = input
  const reason = await sealNote(call, input.reason)
  const result = await change(call, { command: 'extend', ground, reason, notifiedOn }, 'work')
  return 'refused' in result && isAboutTheDate(result)
    ? await withRequest(call, 'work', (view) =>
        asking(extendForm(view, formWithRefusal(call.intent.args, 'notifiedOn', result))),
      )
    : await showResult(call, result)
}

function isAboutTheDate({ refused }: Refusal): boolean {
  return ['date-in-future', 'date-before-receipt', 'extension-too-late'].includes(refused)
}
