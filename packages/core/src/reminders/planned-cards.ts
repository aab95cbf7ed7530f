import type { Member, MemberId, Platform } from '../people/member.js'
import type { RequestEvent } from '../requests/events.js'
import type { Request } from '../requests/request.js'
import { letterStage } from './letter-stage.js'
import type { PlanWorld } from './plan-world.js'
import { type PlannedNotice, plannedNotice } from './planned-notice.js'

/** Cards that these events make appear. */
export function plannedCards(
  request: Request,
  events: readonly RequestEvent[],
  world: PlanWorld,
): readonly PlannedNotice[] {
  const ofCorrection = correctedCards(request, events, world)
  const told = new Set(ofCorrection.map(({ recipient }) => recipient))
  const moved = movedByCorrection(request, world).filter(({ recipient }) => !told.has(recipient))
  return [...cardsOfEvents(request, events, world), ...ofCorrection, ...moved]
}

/** Another law and more time are told to the DPO with their reason, whoever entered them. */
function correctedCards(
  request: Request,
  events: readonly RequestEvent[],
  world: PlanWorld,
): readonly PlannedNotice[] {
  const isReasoned = events.some(
    (event) => event.type === 'reading-corrected' && event.reason !== undefined,
  )
  if (!isReasoned) return []
  return cardsTo('corrected', othersOnDuty(world), request, world)
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

/** The DPOs but the one who does it. */
function othersOnDuty(world: PlanWorld): readonly Member[] {
  return dposOnDuty(world).filter(({ id }) => id !== world.by.id)
}

function cardsOfEvents(
  request: Request,
  events: readonly RequestEvent[],
  world: PlanWorld,
): readonly PlannedNotice[] {
  return events.flatMap((event) => {
    switch (event.type) {
      case 'request-received':
        // Where it was handed over, whatever platform the reporter prefers for reminders.
        return [
          {
            ...plannedNotice(request, 'card', 'reading', world.reporter, world),
            platform: request.platform,
          },
        ]
      case 'request-confirmed':
      case 'request-reopened':
        return tickets(request, world)
      case 'owner-assigned':
        return assignedCard(request, event, world)
      case 'deadlines-moved':
        return movedCards(request, world)
      case 'message-added':
        return addedCards(request, event, world)
      case 'request-linked':
        return event.links.some(({ why }) => why === 'complaint')
          ? cardsTo('complained', [...workersAndDpos(request, world)], request, world)
          : []
      case 'attachments-added':
        return cardsTo('attached', [world.by], request, world)
      case 'letter-submitted':
        return letterCards(event.letter, membersNamed(event.asked, world), request, world)
      case 'letter-approved':
      case 'letter-returned':
      case 'letter-failed':
      case 'letter-bounced':
        return letterCards(event.letter, workers(request, world), request, world)
      case 'letter-sent':
        return event.without === undefined
          ? []
          : letterCards(event.letter, [...workersAndDpos(request, world)], request, world)
      case 'request-closed':
        return event.outcome === 'not-a-request' ? dismissedCards(request, world) : []
      default:
        return []
    }
  })
}

/** A letter that somebody has to act on; whoever did it themselves sees it already. */
function letterCards(
  letter: string,
  members: readonly Member[],
  request: Request,
  world: PlanWorld,
): readonly PlannedNotice[] {
  const when = { cycle: `v${request.version}`, dueAt: world.now }
  return members.map((member) =>
    plannedNotice(request, 'card', letterStage(letter), member, world, when),
  )
}

function membersNamed(ids: readonly MemberId[], { roster }: PlanWorld): readonly Member[] {
  return ids.flatMap((id) => roster.find(id) ?? [])
}

function assignedCard(
  request: Request,
  event: Extract<RequestEvent, { type: 'owner-assigned' }>,
  world: PlanWorld,
): readonly PlannedNotice[] {
  const owner = world.roster.find(event.owner)
  if (owner === undefined) return []
  const cycle = `v${request.version}`
  return [plannedNotice(request, 'card', 'assigned', owner, world, { cycle, dueAt: world.now })]
}

/** Whoever works on the request sees what came (a returned letter has its own card); whoever handed it over hears where it is. */
function addedCards(
  request: Request,
  event: Extract<RequestEvent, { type: 'message-added' }>,
  world: PlanWorld,
): readonly PlannedNotice[] {
  const when = { cycle: `v${request.version}`, dueAt: world.now }
  const readers = event.how === 'returned' ? [] : workers(request, world)
  const told = readers.map((member) => plannedNotice(request, 'card', 'added', member, world, when))
  if (event.how === 'joined' || readers.some(({ id }) => id === event.reporter)) return told
  const handedOn = plannedNotice(request, 'card', 'handed-on', world.by, world, when)
  return [...told, { ...handedOn, platform: event.platform }]
}

/** A complaint is the DPO's business too, whoever answered what it is about. */
function workersAndDpos(request: Request, world: PlanWorld): ReadonlySet<Member> {
  return new Set([...workers(request, world), ...dposOnDuty(world)])
}

/** The owner; the DPO while there is none, or when it is closed already. */
function workers(request: Request, world: PlanWorld): readonly Member[] {
  const owner = request.owner === undefined ? undefined : world.roster.find(request.owner)
  return owner === undefined || request.status === 'closed'
    ? [...new Set([...(owner === undefined ? [] : [owner]), ...dposOnDuty(world)])]
    : [owner]
}

/** A date that moved without anybody's doing is told to whoever works on the request. */
function movedCards(request: Request, world: PlanWorld): readonly PlannedNotice[] {
  const owner = request.owner === undefined ? undefined : world.roster.find(request.owner)
  return cardsTo('moved', owner === undefined ? dposOnDuty(world) : [owner], request, world)
}

function cardsTo(
  stage: 'attached' | 'moved' | 'corrected' | 'complained',
  members: readonly Member[],
  request: Request,
  world: PlanWorld,
): readonly PlannedNotice[] {
  const when = { cycle: `v${request.version}`, dueAt: world.now }
  return members.map((member) => plannedNotice(request, 'card', stage, member, world, when))
}

/** Nothing is dropped on one person's word: the DPO sees what was called no request. */
function dismissedCards(request: Request, world: PlanWorld): readonly PlannedNotice[] {
  const when = { cycle: `v${request.version}`, dueAt: world.now }
  return dposOnDuty(world).map((dpo) =>
    plannedNotice(request, 'card', 'dismissed', dpo, world, when),
  )
}

/** A desk without a channel shows its tickets to the DPO: somebody has to find an owner. */
function tickets(request: Request, world: PlanWorld): readonly PlannedNotice[] {
  return world.deskChannels.length > 0
    ? world.deskChannels.map((platform) => channelCard(request, platform, world))
    : dposOnDuty(world).map((dpo) => plannedNotice(request, 'card', 'ticket', dpo, world))
}

function dposOnDuty({ roster, today }: PlanWorld): readonly Member[] {
  return [...new Set(roster.withRole('dpo').map((dpo) => roster.onDuty(dpo, today)))]
}

function channelCard(request: Request, platform: Platform, world: PlanWorld): PlannedNotice {
  return {
    key: [request.reference, 'ticket', 'channel:desk', platform].join('|'),
    stream: request.reference,
    kind: 'card',
    stage: 'ticket',
    recipient: 'channel:desk',
    platform,
    dueAt: world.now,
  }
}
