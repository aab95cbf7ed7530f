import { isBreachReference } from '../breaches/breach-reference.js'
import type { DeskDeps } from '../desk/deps.js'
import { viewLetter } from '../desk/letters/view-letter.js'
import { openLetter } from '../desk/letters/with-letter.js'
import { type LoadedRequest, loadRequest } from '../desk/load-request.js'
import { findMember } from '../desk/members.js'
import { reminderView } from '../desk/reminder-view.js'
import { viewRequest } from '../desk/view-request.js'
import type { MemberId } from '../people/member.js'
import type { Notice } from '../ports/notice-store.js'
import { letterOfStage } from '../reminders/letter-stage.js'
import { stageOf } from '../reminders/stage-mark.js'
import { attachmentsCard } from '../views/attachments-card.js'
import { letterCard } from '../views/letter-card.js'
import type { Card } from '../views/model.js'
import { movedCard } from '../views/moved-card.js'
import { readingCard } from '../views/reading-card.js'
import { addedCard, dismissedCard, handedOnCard, requestCard } from '../views/request-card.js'
import type { RequestView } from '../views/request-view.js'
import { ticketCard } from '../views/ticket-card.js'
import { troubleCard, troubleTicket } from '../views/trouble-card.js'
import { composeBreach } from './compose-breach.js'

/** A card, and the version of the request or breach that it shows. */
export interface Composed {
  readonly card: Card
  readonly version: number
}

/** Draws what a notice says, as its request or breach stands now; `null` when that is gone. */
export async function compose(deps: DeskDeps, notice: Notice): Promise<Composed | null> {
  if (isBreachReference(notice.stream)) return await composeBreach(deps, notice)
  const loaded = await loadRequest(deps, notice.stream)
  if (loaded === null) return null
  return { card: await draw(deps, notice, loaded), version: loaded.request.version }
}

async function draw(deps: DeskDeps, notice: Notice, loaded: LoadedRequest): Promise<Card> {
  if (notice.recipient.startsWith('channel:')) {
    return ticketOfStage(notice, await viewRequest(deps, loaded, 'channel'))
  }
  const member = await findMember(deps, notice.recipient.replace(/^member:/, '') as MemberId)
  if (notice.kind === 'reminder') {
    return await reminderView(deps, loaded, member, stageOf(notice))
  }
  const letter = letterOfStage(notice.stage)
  const opened = letter === null ? null : await openLetter(deps, loaded, letter, member)
  if (opened !== null && !('refused' in opened)) return letterCard(await viewLetter(deps, opened))
  return cardOfStage(notice, await viewRequest(deps, loaded, member))
}

function cardOfStage(notice: Notice, view: RequestView): Card {
  switch (notice.stage) {
    case 'reading':
      return readingCard(view)
    case 'assigned':
      return requestCard(view, 'Yours to answer:')
    case 'dismissed':
      return dismissedCard(view)
    case 'added':
      return addedCard(view)
    case 'attached':
      return attachmentsCard(view)
    case 'handed-on':
      return handedOnCard(view)
    case 'moved':
      return movedCard(view)
    case 'complained':
      return requestCard(view, 'Somebody complains of how this was handled:')
    case 'corrected':
      return requestCard(view, 'Another law or more time, with the reason:')
    case 'undelivered':
    case 'unplanned':
      return troubleCard(view, notice.stage)
    default:
      return requestCard(view)
  }
}

function ticketOfStage(notice: Notice, view: RequestView): Card {
  switch (notice.stage) {
    case 'undelivered':
    case 'unplanned':
      return troubleTicket(view, notice.stage)
    default:
      return ticketCard(view)
  }
}
