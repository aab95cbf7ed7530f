import { isStageMark } from '../../reminders/is-stage-mark.js'
import { loadRequest } from '../load-request.js'
import { reminderView } from '../reminder-view.js'
import { redrawn, refused } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { change } from './change-request.js'

/** Says that a reminder was seen; a second press changes nothing and is no fault. */
export const acknowledge: UseCase = async (call) => {
  const { deps, actor, intent } = call
  const stage = intent.args.stage ?? ''
  // Events are kept for ever: what a button says is written down only if the ladder knows it.
  if (!isStageMark(stage, deps.profile.ladder)) {
    return refused({ refused: 'unknown-stage' }, intent.ref)
  }
  const result = await change(call, { command: 'acknowledge', stage }, 'acknowledge')
  const again = 'refused' in result && result.refused === 'nothing-to-change'
  const loaded = again ? await loadRequest(deps, intent.ref ?? '') : result
  if (loaded === null || 'refused' in loaded) {
    return refused(loaded ?? { refused: 'unknown-request' }, intent.ref)
  }
  return redrawn(await reminderView(deps, loaded, actor.member, stage), intent.via)
}
