import type { RequestEvent } from '../requests/events.js'
import type { Request } from '../requests/request.js'
import { cardsTo } from './cards-to.js'
import { movedCards } from './moved-cards.js'
import { othersOnDuty } from './people-to-tell.js'
import type { PlanWorld } from './plan-world.js'
import type { PlannedNotice } from './planned-notice.js'

/**
 * Cards about what a correction changed. Another law and more time are told to the DPO with their
 * reason, whoever entered them; a date that moved is told once to each.
 */
export function cardsOfCorrection(
  request: Request,
  events: readonly RequestEvent[],
  world: PlanWorld,
): readonly PlannedNotice[] {
  const reasoned = isReasoned(events)
    ? cardsTo('corrected', othersOnDuty(world), request, world)
    : []
  const told = new Set(reasoned.map(({ recipient }) => recipient))
  const moved = movedByCorrection(request, world).filter(({ recipient }) => !told.has(recipient))
  return [...reasoned, ...moved]
}

function isReasoned(events: readonly RequestEvent[]): boolean {
  return events.some((event) => event.type === 'reading-corrected' && event.reason !== undefined)
}

/**
 * A date that somebody else's correction moved is told to the owner. One that its owner moved is
 * told to the DPO: nobody moves a date on their own word alone. Cards elsewhere are redrawn.
 */
function movedByCorrection(request: Request, world: PlanWorld): readonly PlannedNotice[] {
  if (!world.dateMoved || request.owner === undefined) return []
  if (request.owner !== world.by.id) return movedCards(request, world)
  return cardsTo('moved', othersOnDuty(world), request, world)
}
