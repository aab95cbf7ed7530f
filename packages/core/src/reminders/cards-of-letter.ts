import type { Member } from '../people/member.js'
import type { RequestEvent } from '../requests/events.js'
import type { Request } from '../requests/request.js'
import { cardsTo } from './cards-to.js'
import { letterStage } from './letter-stage.js'
import { membersNamed, workers, workersAndDpos } from './people-to-tell.js'
import type { PlanWorld } from './plan-world.js'
import type { PlannedNotice } from './planned-notice.js'

/** A letter that somebody has to act on; whoever did it themselves sees it already. */
export function cardsOfLetter(
  request: Request,
  event: RequestEvent,
  world: PlanWorld,
): readonly PlannedNotice[] {
  const cards = (letter: string, members: readonly Member[]) =>
    cardsTo(letterStage(letter), members, request, world)
  switch (event.type) {
    case 'letter-submitted':
      return cards(event.letter, membersNamed(event.asked, world))
    case 'letter-approved':
    case 'letter-returned':
    case 'letter-failed':
    case 'letter-bounced':
      return cards(event.letter, workers(request, world))
    case 'letter-sent':
      return event.without === undefined ? [] : cards(event.letter, workersAndDpos(request, world))
    default:
      return []
  }
}
