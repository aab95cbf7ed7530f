import { warningMark } from '../../breaches/clocks/warning-mark.js'
import { breachWarningCard } from '../../views/breach-warning-card.js'
import { deskToday } from '../load-request.js'
import { redrawn } from '../replies.js'
import type { Call, UseCase } from '../use-case.js'
import { changeBreach } from './change-breach.js'
import { refusedBreach, withBreach } from './with-breach.js'

/** Says that a warning was seen; a second press changes nothing and is no fault. */
export const breachSeen: UseCase = (call) =>
  withBreach(call, 'see-details', async () => {
    const stage = call.intent.args.stage ?? ''
    if (!(await wasWarned(call, stage))) return refusedBreach(call, { refused: 'not-allowed' })
    const result = await changeBreach(call, { command: 'acknowledge', stage }, 'see-details')
    const isFault = 'refused' in result && result.refused !== 'nothing-to-change'
    if (isFault) return refusedBreach(call, result)
    return await withBreach(call, 'see-details', (view) =>
      redrawn(breachWarningCard(view, stage), call.intent.via),
    )
  })

/** Nobody may silence an escalation of a warning that was not sent to them. */
async function wasWarned({ deps, actor, intent }: Call, mark: string): Promise<boolean> {
  const acting = deps.profile.roster
    .actsFor(actor.member, deskToday(deps))
    .map(({ id }) => `member:${id}`)
  const notices = await deps.store.notices.noticesOf(intent.ref ?? '')
  return notices.some(
    ({ kind, status, recipient, stage }) =>
      kind === 'warning' &&
      status === 'sent' &&
      acting.includes(recipient) &&
      warningMark(stage) === mark,
  )
}
