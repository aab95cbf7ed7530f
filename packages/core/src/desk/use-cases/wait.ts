import { z } from 'zod'
import { pauseKinds } from '../../regimes/facts.js'
import type { Command } from '../../requests/command.js'
import type { Refusal } from '../../requests/refusal.js'
import { type Filling, unfilled } from '../../views/forms/filling.js'
import { pauseForm } from '../../views/forms/pause-form.js'
import { resumeForm } from '../../views/forms/resume-form.js'
import type { Form } from '../../views/model.js'
import type { RequestView } from '../../views/request-view.js'
import { choiceField, dayField } from '../field-schemas.js'
import { readFields } from '../read-fields.js'
import { asking } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { change, changeAndShow, showResult } from './change-request.js'
import { formWithRefusal } from './form-with-refusal.js'
import { withRequest } from './with-request.js'

type WaitForm = (view: RequestView, filling: Filling) => Form

const asked = z.object({ kind: choiceField(pauseKinds), on: dayField.optional() })
const replied = z.object({ on: dayField.optional() })

/** The requester was asked for something: today, unless a day is given. */
export const pause: UseCase = async (call) => {
  const { args, via } = call.intent
  if (via !== 'submitted' && args.kind === undefined) return await ask(call, pauseForm, unfilled)
  const read = readFields(asked, args)
  if (!read.ok) return await ask(call, pauseForm, read.filling)
  return await record(call, pauseForm, { command: 'pause', ...read.value })
}

/** The requester has replied: today, unless a day is given. A button asks for the day. */
export const resume: UseCase = async (call) => {
  const { args, via } = call.intent
  if (via === 'clicked') return await ask(call, resumeForm, unfilled)
  const read = readFields(replied, args)
  if (!read.ok) return await ask(call, resumeForm, read.filling)
  return await record(call, resumeForm, { command: 'resume', ...read.value })
}

/** The answer is ready for a second pair of eyes. */
export const review: UseCase = (call) => changeAndShow(call, { command: 'review' }, 'work')

async function ask(call: Call, form: WaitForm, filling: Filling): Promise<Reply> {
  return await withRequest(call, 'work', (view) => asking(form(view, filling)))
}

async function record(call: Call, form: WaitForm, command: Command): Promise<Reply> {
  const result = await change(call, command, 'work')
  return 'refused' in result && isAboutTheDate(result)
    ? await ask(call, form, formWithRefusal(call.intent.args, 'on', result))
    : await showResult(call, result)
}

function isAboutTheDate({ refused }: Refusal): boolean {
  return ['date-in-future', 'date-before-receipt', 'reply-before-asking'].includes(refused)
}
