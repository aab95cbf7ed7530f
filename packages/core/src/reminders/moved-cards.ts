import type { Request } from '../requests/request.js'
import { cardsTo } from './cards-to.js'
import { dposOnDuty, ownerOf } from './people-to-tell.js'
import type { PlanWorld } from './plan-world.js'
import type { PlannedNotice } from './planned-notice.js'

/** A date that moved without anybody's doing is told to whoever works on the request. */
export function movedCards(request: Request, world: PlanWorld): readonly PlannedNotice[] {
  const owner = ownerOf(request, world)
  return cardsTo('moved', owner === undefined ? dposOnDuty(world) : [owner], request, world)
}
