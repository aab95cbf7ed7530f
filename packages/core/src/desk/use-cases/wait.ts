import { type PauseKind, pauseKinds } from '../../regimes/facts.js'
import { unfilled } from '../../views/forms/filling.js'
import { pauseForm } from '../../views/forms/pause-form.js'
import { asking } from '../replies.js'
import type { UseCase } from '../use-case.js'
import { changeAndShow } from './change-request.js'
import { withRequest } from './with-request.js'

/** The requester was asked for something. */
export const pause: UseCase = async (call) => {
  const { kind } = call.intent.args
  if (isPauseKind(kind)) return await changeAndShow(call, { command: 'pause', kind }, 'work')
  const filling =
    kind === undefined ? unfilled : { values: {}, errors: { kind: 'Choose one of the two.' } }
  return await withRequest(call, 'work', (view) => asking(pauseForm(view, filling)))
}

/** The requester has replied. */
export const resume: UseCase = (call) => changeAndShow(call, { command: 'resume' }, 'work')

/** The answer is ready for a second pair of eyes. */
export const review: UseCase = (call) => changeAndShow(call, { command: 'review' }, 'work')

function isPauseKind(kind: string | undefined): kind is PauseKind {
  return pauseKinds.some((known) => known === kind)
}
