import { z } from 'zod'
import type { BreachCommand } from '../../breaches/command.js'
import { breachCard } from '../../views/breach-card.js'
import type { BreachView } from '../../views/breach-view.js'
import { breachCloseForm } from '../../views/forms/breach-close-form.js'
import { breachReopenForm } from '../../views/forms/breach-reopen-form.js'
import { type Filling, unfilled } from '../../views/forms/filling.js'
import type { Form } from '../../views/model.js'
import { noteField } from '../breach-steps/note-field.js'
import { textField } from '../field-schemas.js'
import { readFields } from '../read-fields.js'
import { asking, privately } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { viewBreach } from '../view-breach.js'
import { breachFilling } from './breach-filling.js'
import { changeBreach } from './change-breach.js'
import { sealInRoom } from './seal-in-room.js'
import { refusedBreach, withBreach } from './with-breach.js'

const fields = z.object({
  reasons: textField(3000, 'Say what caused it and what was learned, or why it is opened again.'),
  despite: noteField,
})

/** Closes a breach with what was learned; while something is open, with reasons. */
export const breachClose: UseCase = (call) =>
  ask(call, breachCloseForm, async ({ reasons, despite }, seal) => ({
    command: 'close',
    lessons: await seal(reasons),
    despite: await seal(despite),
  }))

/** Opens a closed breach again. */
export const breachReopen: UseCase = (call) =>
  ask(call, breachReopenForm, async ({ reasons }, seal) => ({
    command: 'reopen',
    reason: await seal(reasons),
  }))

function asked(call: Call, view: BreachView, form: typeof breachCloseForm): Reply {
  const isClosed = view.breach.status === 'closed'
  if (isClosed === (form === breachReopenForm)) return asking(form(view, unfilled))
  return refusedBreach(call, { refused: isClosed ? 'breach-closed' : 'breach-not-closed' })
}

type ToCommand = (
  input: z.output<typeof fields>,
  seal: ReturnType<typeof sealInRoom>,
) => Promise<BreachCommand>

function ask(
  call: Call,
  form: (view: BreachView, filling: Filling) => Form,
  toCommand: ToCommand,
): Promise<Reply> {
  return withBreach(call, 'judge', async (view) => {
    if (call.intent.via !== 'submitted') return asked(call, view, form)
    const read = readFields(fields, call.intent.args)
    if (!read.ok) return asking(form(view, read.filling))
    const command = await toCommand(read.value, sealInRoom(call.deps, view.breach))
    const result = await changeBreach(call, command, 'judge')
    if ('refused' in result) return asking(form(view, breachFilling(call, 'reasons', result)))
    return privately(breachCard(await viewBreach(call.deps, result.breach, call.actor.member)))
  })
}
