import { z } from 'zod'
import type { Member, MemberId } from '../../people/member.js'
import { breachMeasuresCard } from '../../views/breach-measures-card.js'
import { breachMeasureForm } from '../../views/forms/breach-measure-form.js'
import { type Filling, unfilled } from '../../views/forms/filling.js'
import { dayField, textField } from '../field-schemas.js'
import { deskToday } from '../load-request.js'
import { readFields } from '../read-fields.js'
import { asking, redrawn } from '../replies.js'
import type { Reply } from '../reply.js'
import { roomOfBreach } from '../room-of-breach.js'
import type { Call, UseCase } from '../use-case.js'
import { breachFilling } from './breach-filling.js'
import { changeBreach } from './change-breach.js'
import { refusedBreach, withBreach, withOpenBreach } from './with-breach.js'

/** What is done so that it does not happen again. */
export const breachMeasures: UseCase = (call) =>
  withBreach(call, 'see-details', (view) => redrawn(breachMeasuresCard(view), call.intent.via))

/** Adds a measure; its owner is somebody of the room. */
export const breachMeasure: UseCase = (call) =>
  withOpenBreach(call, 'work', async (view) => {
    const { deps, intent } = call
    const room = await roomOfBreach(deps, view.breach)
    const ask = (filling: Filling) => asking(breachMeasureForm(view, room, filling))
    if (intent.via !== 'submitted') return ask(unfilled)
    const read = readFields(fieldsOf(call, room), intent.args)
    if (!read.ok) return ask(read.filling)
    const { what, owner, due: dueOn } = read.value
    const text = await deps.vault.seal(view.breach.folder, 'note', what)
    const measure = `m-${view.breach.measures.length + 1}`
    const command = { command: 'add-measure', measure, text, owner, dueOn } as const
    const result = await changeBreach(call, command, 'work')
    return 'refused' in result ? ask(breachFilling(call, 'what', result)) : await shown(call)
  })

function fieldsOf({ deps }: Call, room: readonly Member[]) {
  const today = deskToday(deps)
  return z.object({
    what: textField(3000, 'Say what is to be done.'),
    owner: z
      .string('Choose who does it.')
      .refine((id) => room.some((one) => one.id === id), 'Choose somebody of the room.')
      .transform((id) => id as MemberId),
    due: dayField.refine((day) => day >= today, 'This day has passed. Enter a later one.'),
  })
}

/** One click: done. A second click finds it done and is no fault. */
export const breachFinish: UseCase = async (call) => {
  const measure = call.intent.args.measure ?? ''
  const command = { command: 'finish-measure', measure, on: deskToday(call.deps) } as const
  const result = await changeBreach(call, command, 'work')
  const isFault = 'refused' in result && result.refused !== 'nothing-to-change'
  return isFault ? refusedBreach(call, result) : await shown(call)
}

function shown(call: Call): Promise<Reply> {
  return withBreach(call, 'see-details', (view) =>
    redrawn(breachMeasuresCard(view), call.intent.via),
  )
}
