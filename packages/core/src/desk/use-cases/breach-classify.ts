import { z } from 'zod'
import { breachNatures } from '../../breaches/events.js'
import { breachCard } from '../../views/breach-card.js'
import { breachClassifyForm } from '../../views/forms/breach-classify-form.js'
import { unfilled } from '../../views/forms/filling.js'
import { choiceField, textField } from '../field-schemas.js'
import { readFields } from '../read-fields.js'
import { asking, privately } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { viewBreach } from '../view-breach.js'
import { breachFilling } from './breach-filling.js'
import { changeBreach } from './change-breach.js'
import { sealInRoom } from './seal-in-room.js'
import { withOpenBreach } from './with-breach.js'

const fields = z.object({
  nature: choiceField(breachNatures),
  reasons: textField(3000, 'Give the reasons: they go into the register.'),
})

/** Says that it was a breach, a near miss or none; it stays in the register as such. */
export const breachClassify: UseCase = (call) =>
  withOpenBreach(call, 'judge', async (view) => {
    const { deps, actor, intent } = call
    if (intent.via !== 'submitted') return asking(breachClassifyForm(view, unfilled))
    const read = readFields(fields, intent.args)
    if (!read.ok) return asking(breachClassifyForm(view, read.filling))
    const { nature } = read.value
    const reasons = await sealInRoom(deps, view.breach)(read.value.reasons)
    const result = await changeBreach(call, { command: 'classify', nature, reasons }, 'judge')
    return 'refused' in result
      ? asking(breachClassifyForm(view, breachFilling(call, 'nature', result)))
      : privately(breachCard(await viewBreach(deps, result.breach, actor.member)))
  })
