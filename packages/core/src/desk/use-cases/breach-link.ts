import { readReference } from '../../intents/reference.js'
import { breachCard } from '../../views/breach-card.js'
import { loadRequest } from '../load-request.js'
import { permissionsOf } from '../permissions-of.js'
import { privately, refused } from '../replies.js'
import type { Call, UseCase } from '../use-case.js'
import { changeBreach } from './change-breach.js'
import { refusedBreach, withBreach } from './with-breach.js'

/**
 * Notes a request that came because of the breach. Only the breach says so: the request is seen by
 * people who may not know of a private breach.
 */
export const breachLink: UseCase = (call) =>
  withBreach(call, 'work', async () => {
    const request = await requestOf(call)
    if (request === null) return refused({ refused: 'unknown-request' })
    const result = await changeBreach(call, { command: 'link-request', request }, 'work')
    const isFault = 'refused' in result && result.refused !== 'nothing-to-change'
    if (isFault) return refusedBreach(call, result)
    return await withBreach(call, 'work', (view) => privately(breachCard(view)))
  })

/** The request, if there is one that this member may see. */
async function requestOf({ deps, actor, intent }: Call): Promise<string | null> {
  const reference = readReference(intent.args.request ?? '')
  const loaded = reference === null ? null : await loadRequest(deps, reference)
  if (loaded === null) return null
  const granted = permissionsOf(deps, actor.member, loaded.request)
  return granted.has('see-status') ? loaded.request.reference : null
}
