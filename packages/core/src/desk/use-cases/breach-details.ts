import { z } from 'zod'
import { type DetailName, detailNames, isAffected } from '../../breaches/details.js'
import type { ItemId } from '../../vault/ids.js'
import { breachCard } from '../../views/breach-card.js'
import { breachDetailsForm } from '../../views/forms/breach-details-form.js'
import { unfilled } from '../../views/forms/filling.js'
import { noteField } from '../breach-steps/note-field.js'
import { readFields } from '../read-fields.js'
import { asking, privately } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { viewBreach } from '../view-breach.js'
import { breachFilling } from './breach-filling.js'
import { changeBreach } from './change-breach.js'
import { sealInRoom } from './seal-in-room.js'
import { withOpenBreach } from './with-breach.js'

const fields = z.object({
  affected: z
    .string()
    .optional()
    .transform((list) => (list ?? '').split(',').filter(isAffected)),
  ...(Object.fromEntries(detailNames.map((name) => [name, noteField])) as Record<
    DetailName,
    typeof noteField
  >),
})

/** Records what the notices of a breach say; what was there before is shown to be gone on with. */
export const breachDetails: UseCase = (call) =>
  withOpenBreach(call, 'work', async (view) => {
    const { deps, actor, intent } = call
    if (intent.via !== 'submitted') return asking(breachDetailsForm(view, unfilled))
    const read = readFields(fields, intent.args)
    if (!read.ok) return asking(breachDetailsForm(view, read.filling))
    const { affected, ...written } = read.value
    const seal = sealInRoom(deps, view.breach)
    const texts: Partial<Record<DetailName, ItemId>> = {}
    for (const name of detailNames) {
      const item = await seal(written[name])
      if (item !== null) texts[name] = item
    }
    const command = { command: 'record-details', details: { affected, texts } } as const
    const result = await changeBreach(call, command, 'work')
    if ('refused' in result) {
      return asking(breachDetailsForm(view, breachFilling(call, 'plain', result)))
    }
    return privately(breachCard(await viewBreach(deps, result.breach, actor.member)))
  })
