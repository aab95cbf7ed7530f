import { z } from 'zod'
import type { BreachCommand } from '../../breaches/command.js'
import { breachRoles } from '../../breaches/role.js'
import { breachCard } from '../../views/breach-card.js'
import type { BreachView } from '../../views/breach-view.js'
import { breachLawsForm } from '../../views/forms/breach-laws-form.js'
import { breachRoleForm } from '../../views/forms/breach-role-form.js'
import { type Filling, unfilled } from '../../views/forms/filling.js'
import type { Form } from '../../views/model.js'
import { choiceField, textField } from '../field-schemas.js'
import { readFields } from '../read-fields.js'
import { asking, privately } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'
import { viewBreach } from '../view-breach.js'
import { breachFilling } from './breach-filling.js'
import { changeBreach } from './change-breach.js'
import { sealInRoom } from './seal-in-room.js'
import { withOpenBreach } from './with-breach.js'

const roleFields = z.object({
  role: choiceField(breachRoles),
  reasons: textField(3000, 'Say why: it goes into the register.'),
})

/** It turned out that we are something else for these data. */
export const breachRole: UseCase = (call) =>
  withOpenBreach(call, 'judge', async (view) => {
    if (call.intent.via !== 'submitted') return asking(breachRoleForm(view, unfilled))
    const read = readFields(roleFields, call.intent.args)
    if (!read.ok) return asking(breachRoleForm(view, read.filling))
    const reason = await sealInRoom(call.deps, view.breach)(read.value.reasons)
    const { role } = read.value
    return await change(call, view, { command: 'change-role', role, reason }, breachRoleForm)
  })

/** The laws that run beside ours: all of them by a form, or one more by a click. */
export const breachLaws: UseCase = (call) =>
  withOpenBreach(call, 'judge', async (view) => {
    const { via, args } = call.intent
    const known = view.otherLaws.map(({ regime }) => regime)
    if (via === 'clicked' && args.law !== undefined && known.includes(args.law)) {
      const also = [...view.breach.also, args.law]
      return await change(call, view, { command: 'change-laws', also }, breachLawsForm)
    }
    if (via !== 'submitted') return asking(breachLawsForm(view, unfilled))
    const also = (args.also ?? '').split(',').filter((one) => known.includes(one))
    return await change(call, view, { command: 'change-laws', also }, breachLawsForm)
  })

async function change(
  call: Call,
  view: BreachView,
  command: BreachCommand,
  form: (view: BreachView, filling: Filling) => Form,
): Promise<Reply> {
  const result = await changeBreach(call, command, 'judge')
  if (!('refused' in result)) {
    return privately(breachCard(await viewBreach(call.deps, result.breach, call.actor.member)))
  }
  const [first] = form(view, unfilled).fields
  return asking(form(view, breachFilling(call, first?.name ?? '', result)))
}
