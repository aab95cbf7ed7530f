import type { DeskDeps } from '../desk/deps.js'
import { DeliveryError } from '../ports/messenger.js'
import type { Notice } from '../ports/notice-store.js'
import { codeOf } from '../runtime/code-of.js'
import { putBack } from './give-up-or-retry.js'
import { kickSweep } from './kick.js'
import type { UnplannedError } from './planning.js'
import { tellSomebody } from './tell-somebody.js'

/** After some 15 seconds of tries: the hours of a breach run meanwhile. */
const tellAfter = 4

/**
 * Tries again for as long as it takes, at least once an hour, and tells people meanwhile: a row of
 * warnings that is given up would end without a word.
 */
export async function planningFailed(
  deps: DeskDeps,
  notice: Notice,
  { cause }: UnplannedError,
): Promise<void> {
  const { id, attempts, stage } = notice
  const code = codeOf(cause)
  deps.logger.warn({ code, notice: id, attempts }, 'what follows from a notice is not planned')
  await putBack(deps, notice, new DeliveryError(code, { retryable: true, cause }))
  if (attempts < tellAfter || stage === 'undelivered' || stage === 'unplanned') return
  // Whoever was told of the breach itself hears of this as well.
  const everybody = { ...notice, recipient: '' }
  await deps.store.notices.insert(await tellSomebody(deps, everybody, 'unplanned'))
  await kickSweep(deps)
}
