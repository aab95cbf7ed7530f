import type { BreachRefusal } from '../../breaches/refusal.js'
import type { BreachPermission } from '../../people/breach-policy.js'
import { breachRefusalCard } from '../../views/breach-refusal-card.js'
import type { BreachView } from '../../views/breach-view.js'
import { loadBreach } from '../load-breach.js'
import { privately } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call } from '../use-case.js'
import { viewBreach } from '../view-breach.js'

/**
 * Loads the breach an intent is about, if this member may. One who may not see it gets the same
 * answer as for a reference that does not exist.
 */
export async function withBreach(
  call: Call,
  needs: BreachPermission,
  then: (view: BreachView) => Reply | Promise<Reply>,
): Promise<Reply> {
  const { deps, actor, intent } = call
  const loaded = await loadBreach(deps, intent.ref ?? '')
  if (loaded === null) return refusedBreach(call, { refused: 'unknown-breach' })
  const view = await viewBreach(deps, loaded.breach, actor.member)
  if (!view.permissions.has('see')) return refusedBreach(call, { refused: 'unknown-breach' })
  return view.permissions.has(needs)
    ? await then(view)
    : refusedBreach(call, { refused: 'not-allowed' })
}

/**
 * The same for what a closed breach does not take: whoever asks for its form hears so at once. What
 * was filled in before it was closed is refused under its field, so that nothing typed is lost.
 */
export function withOpenBreach(...[call, needs, then]: Parameters<typeof withBreach>) {
  return withBreach(call, needs, (view) =>
    view.breach.status === 'closed' && call.intent.via !== 'submitted'
      ? refusedBreach(call, { refused: 'breach-closed' })
      : then(view),
  )
}

/** Says why nothing was done. */
export function refusedBreach({ deps, intent }: Call, refusal: BreachRefusal): Reply {
  return privately(breachRefusalCard(refusal, deps.profile.zone, intent.ref))
}
