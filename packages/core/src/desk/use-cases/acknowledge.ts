import { stageOf } from '../../reminders/stage-mark.js'
import { deskToday, loadRequest } from '../load-request.js'
import { reminderView } from '../reminder-view.js'
import { redrawn, refused } from '../replies.js'
import type { Call, UseCase } from '../use-case.js'
import { change } from './change-request.js'

/** Says that a reminder was seen; a second press changes nothing and is no fault. */
export const acknowledge: UseCase = async (call) => {
  const { deps, actor, intent } = call
  const stage = intent.args.stage ?? ''
  if (!(await wasReminded(call, stage))) return refused({ refused: 'unknown-stage' }, intent.ref)
  const result = await change(call, { command: 'acknowledge', stage }, 'acknowledge')
  const again = 'refused' in result && result.refused === 'nothing-to-change'
  const loaded = again ? await loadRequest(deps, intent.ref ?? '') : result
  if (loaded === null || 'refused' in loaded) {
    return refused(loaded ?? { refused: 'unknown-request' }, intent.ref)
  }
  return redrawn(await reminderView(deps, loaded, actor.member, stage), intent.via)
}

/**
 * Whether this member, or one they stand in for, was sent that very reminder. Button data come
 * from the client: nobody may silence an escalation that is meant for somebody else.
 */
async function wasReminded({ deps, actor, intent }: Call, mark: string): Promise<boolean> {
  const { roster } = deps.profile
  const acting = roster.actsFor(actor.member, deskToday(deps)).map(({ id }) => `member:${id}`)
  const notices = await deps.store.notices.noticesOf(intent.ref ?? '')
  return notices.some(
    (notice) =>
      notice.kind === 'reminder' &&
      notice.status === 'sent' &&
      acting.includes(notice.recipient) &&
      stageOf(notice) === mark,
  )
}
