import { z } from 'zod'
import { closeForm } from '../../views/forms/close-form.js'
import { unfilled } from '../../views/forms/filling.js'
import { choiceField, textField } from '../field-schemas.js'
import { readFields } from '../read-fields.js'
import { asking } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { changeAndShow } from './change-request.js'
import { sealNote } from './seal-note.js'
import { withRequest } from './with-request.js'

const fields = z.object({
  outcome: choiceField(['withdrawn', 'not-a-request']),
  note: textField(2000, 'Say why: an auditor will ask.'),
})

/** Closes an answered request at once; one without an answer asks why first. */
export const close: UseCase = async (call) =>
  call.intent.via === 'submitted' ? await closeWithout(call) : await closeOrAsk(call)

/** Opens a closed request again. */
export const reopen: UseCase = (call) => changeAndShow(call, { command: 'reopen' }, 'reopen')

async function closeOrAsk(call: Call): Promise<Reply> {
  return await withRequest(call, 'work', (view) =>
    view.request.answeredOn === undefined && view.request.status !== 'closed'
      ? asking(closeForm(view, unfilled))
      : changeAndShow(call, { command: 'close' }, 'work'),
  )
}

async function closeWithout(call: Call): Promise<Reply> {
  const read = readFields(fields, call.intent.args)
  if (!read.ok)
    return await withRequest(call, 'work', (view) => asking(closeForm(view, read.filling)))
  const { outcome } = read.value
  const note = await sealNote(call, read.value.note)
  const command = { command: 'close', outcome, ...(note === null ? {} : { note }) } as const
  return await changeAndShow(call, command, 'work')
}
