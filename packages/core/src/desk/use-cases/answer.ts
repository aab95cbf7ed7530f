import { z } from 'zod'
import { answerOutcomes } from '../../requests/outcome.js'
import type { Refusal } from '../../requests/refusal.js'
import { answerForm } from '../../views/forms/answer-form.js'
import { unfilled } from '../../views/forms/filling.js'
import { choiceField, dayField } from '../field-schemas.js'
import { readFields } from '../read-fields.js'
import { asking } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { change, showResult } from './change-request.js'
import { formWithRefusal } from './form-with-refusal.js'
import { withRequest } from './with-request.js'

const fields = z.object({ outcome: choiceField(answerOutcomes), on: dayField })

/** Records the answer that the requester was sent. */
export const answer: UseCase = async (call) => {
  const { intent } = call
  if (intent.via !== 'submitted') {
    return await withRequest(call, 'work', (view) => asking(answerForm(view, unfilled)))
  }
  const read = readFields(fields, intent.args)
  if (!read.ok) {
    return await withRequest(call, 'work', (view) => asking(answerForm(view, read.filling)))
  }
  const result = await change(call, { command: 'answer', ...read.value }, 'work')
  return 'refused' in result && isAboutTheDate(result)
    ? await withRequest(call, 'work', (view) =>
        asking(answerForm(view, formWithRefusal(intent.args, 'on', result))),
      )
    : await showResult(call, result)
}

function isAboutTheDate({ refused }: Refusal): boolean {
  return refused === 'date-in-future' || refused === 'date-before-receipt'
}
