import type { RequestEvent } from '../requests/events.js'
import type { Request } from '../requests/request.js'
import { cardsOfCorrection } from './cards-of-correction.js'
import { cardsOfLetter } from './cards-of-letter.js'
import { cardsTo } from './cards-to.js'
import { movedCards } from './moved-cards.js'
import { dposOnDuty, membersNamed, workers, workersAndDpos } from './people-to-tell.js'
import type { PlanWorld } from './plan-world.js'
import { type PlannedNotice, plannedNotice } from './planned-notice.js'
import { tickets } from './tickets.js'

/** Cards that these events make appear. */
export function plannedCards(
  request: Request,
  events: readonly RequestEvent[],
  world: PlanWorld,
): readonly PlannedNotice[] {
  return [
    ...events.flatMap((event) => cardsOf(request, event, world)),
    ...cardsOfCorrection(request, events, world),
  ]
}

function cardsOf(
  request: Request,
  event: RequestEvent,
  world: PlanWorld,
): readonly PlannedNotice[] {
  switch (event.type) {
    case 'request-received':
      return [readingCard(request, world)]
    case 'request-confirmed':
    case 'request-reopened':
      return tickets(request, world)
    case 'owner-assigned':
      return cardsTo('assigned', membersNamed([event.owner], world), request, world)
    case 'deadlines-moved':
      return movedCards(request, world)
    case 'message-added':
      return addedCards(request, event, world)
    case 'request-linked':
      return event.links.some(({ why }) => why === 'complaint')
        ? cardsTo('complained', workersAndDpos(request, world), request, world)
        : []
    case 'attachments-added':
      return cardsTo('attached', [world.by], request, world)
    case 'request-closed':
      return event.outcome === 'not-a-request' ? dismissedCards(request, world) : []
    default:
      return cardsOfLetter(request, event, world)
  }
}

/** Where it was handed over, whatever platform the reporter prefers for reminders. */
function readingCard(request: Request, world: PlanWorld): PlannedNotice {
  const card = plannedNotice(request, 'card', 'reading', world.reporter, world)
  return { ...card, platform: request.platform }
}

/** Whoever works on the request sees what came (a returned letter has its own card); whoever handed it over hears where it is. */
function addedCards(
  request: Request,
  event: Extract<RequestEvent, { type: 'message-added' }>,
  world: PlanWorld,
): readonly PlannedNotice[] {
  const readers = event.how === 'returned' ? [] : workers(request, world)
  const told = cardsTo('added', readers, request, world)
  if (event.how === 'joined' || readers.some(({ id }) => id === event.reporter)) return told
  const handedOn = cardsTo('handed-on', [world.by], request, world)
  return [...told, ...handedOn.map((card) => ({ ...card, platform: event.platform }))]
}

/** Nothing is dropped on one person's word: the DPO sees what was called no request. */
function dismissedCards(request: Request, world: PlanWorld): readonly PlannedNotice[] {
  return cardsTo('dismissed', dposOnDuty(world), request, world)
}
