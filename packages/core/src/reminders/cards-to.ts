import type { Member } from '../people/member.js'
import type { Request } from '../requests/request.js'
import type { PlanWorld } from './plan-world.js'
import { type PlannedNotice, plannedNotice } from './planned-notice.js'

/** A card to each of these people at once, and once for each version of the request. */
export function cardsTo(
  stage: string,
  members: readonly Member[],
  request: Request,
  world: PlanWorld,
): readonly PlannedNotice[] {
  const when = { cycle: `v${request.version}`, dueAt: world.now }
  return members.map((member) => plannedNotice(request, 'card', stage, member, world, when))
}
