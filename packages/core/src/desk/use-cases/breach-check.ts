import { z } from 'zod'
import type { BreachCommand } from '../../breaches/command.js'
import { breachChecklistCard } from '../../views/breach-checklist-card.js'
import { breachPassForm } from '../../views/forms/breach-pass-form.js'
import { unfilled } from '../../views/forms/filling.js'
import { textField } from '../field-schemas.js'
import { readFields } from '../read-fields.js'
import { asking, redrawn } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { breachFilling } from './breach-filling.js'
import { changeBreach } from './change-breach.js'
import { sealInRoom } from './seal-in-room.js'
import { refusedBreach, withBreach } from './with-breach.js'

/** The checklist, a page at a time. */
export const breachCheck: UseCase = (call) =>
  withBreach(call, 'see-details', (view) => {
    const turning = call.intent.args.page !== undefined
    return redrawn(breachChecklistCard(view, pageOf(call)), turning ? call.intent.via : 'typed')
  })

/** One click: done. */
export const breachTick: UseCase = (call) =>
  changed(call, { command: 'tick', item: itemOf(call), evidence: [] })

export const breachUntick: UseCase = (call) =>
  changed(call, { command: 'untick', item: itemOf(call) })

const passFields = z.object({
  item: z.string('Choose an item.').min(1, 'Choose an item.'),
  reasons: textField(3000, 'Say why it does not apply: an auditor will ask.'),
})

/** Not applicable here, with the reason why. */
export const breachPass: UseCase = (call) =>
  withBreach(call, 'work', async (view) => {
    if (call.intent.via !== 'submitted') return asking(breachPassForm(view, unfilled))
    const read = readFields(passFields, call.intent.args)
    if (!read.ok) return asking(breachPassForm(view, read.filling))
    const { item, reasons } = read.value
    const reason = await sealInRoom(call.deps, view.breach)(reasons)
    const result = await changeBreach(call, { command: 'pass-over', item, reason }, 'work')
    return 'refused' in result
      ? asking(breachPassForm(view, breachFilling(call, 'item', result)))
      : await list(call)
  })

/** Two people who tick the same at once both see it ticked: the second click is no fault. */
async function changed(call: Call, command: BreachCommand): Promise<Reply> {
  const result = await changeBreach(call, command, 'work')
  const isFault = 'refused' in result && result.refused !== 'nothing-to-change'
  return isFault ? refusedBreach(call, result) : await list(call)
}

async function list(call: Call): Promise<Reply> {
  return await withBreach(call, 'work', (view) =>
    redrawn(breachChecklistCard(view, pageOf(call)), call.intent.via),
  )
}

const itemOf = ({ intent }: Call): string => intent.args.item ?? ''

function pageOf({ intent }: Call): number {
  const page = Number(intent.args.page)
  return Number.isInteger(page) ? page : 0
}
