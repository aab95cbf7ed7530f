import type { CivilDate } from '../calendar/civil-date.js'
import type { Instant } from '../calendar/instant.js'
import type { Member, Platform } from '../people/member.js'
import type { NewNotice, Notice } from '../ports/notice-store.js'
import type { Timetable } from '../regimes/timetable.js'
import type { RequestEvent } from '../requests/events.js'
import type { Request } from '../requests/request.js'
import { diffNotices } from './diff.js'
import { reachOn } from './reach-on.js'
import { refreshNotice } from './refresh-notice.js'
import { type LadderWorld, wantedReminders } from './wanted.js'

export type PlannedNotice = Omit<NewNotice, 'id'>

/** What planning needs to know beside the request. */
export interface PlanWorld extends LadderWorld {
  readonly now: Instant
  /** The organisation's calendar day. */
  readonly today: CivilDate
  /** Platforms on which the desk has a channel. */
  readonly deskChannels: readonly Platform[]
  /** Front-ends that are switched on. */
  readonly platforms: readonly Platform[]
}

/** What to insert and what to cancel when these events happen to a request. */
export function planNotices(
  request: Request,
  timetable: Timetable,
  events: readonly RequestEvent[],
  stored: readonly Notice[],
  world: PlanWorld,
): { readonly plan: readonly PlannedNotice[]; readonly cancel: readonly string[] } {
  const reminders = diffNotices(
    wantedReminders(request, timetable, world).map((wanted) =>
      notice(request, 'reminder', wanted.stage, wanted.recipient, world, wanted),
    ),
    stored.filter(({ kind }) => kind === 'reminder'),
    request.version,
  )
  return {
    plan: [
      ...cards(request, events, world),
      ...refreshes(request, stored, world),
      ...reminders.plan,
    ],
    cancel: [...reminders.cancel, ...waitingRefreshes(stored)],
  }
}

/** Cards that these events make appear. */
function cards(
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
            ...notice(request, 'card', 'reading', world.reporter, world),
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
      case 'request-closed':
        return event.outcome === 'not-a-request' ? dismissedCards(request, world) : []
      default:
        return []
    }
  })
}

function assignedCard(
  request: Request,
  event: Extract<RequestEvent, { type: 'owner-assigned' }>,
  world: PlanWorld,
): readonly PlannedNotice[] {
  const owner = world.roster.find(event.owner)
  if (owner === undefined) return []
  const cycle = `v${request.version}`
  return [notice(request, 'card', 'assigned', owner, world, { cycle, dueAt: world.now })]
}

/** A date that moved without anybody's doing is told to whoever works on the request. */
function movedCards(request: Request, world: PlanWorld): readonly PlannedNotice[] {
  const owner = request.owner === undefined ? undefined : world.roster.find(request.owner)
  const when = { cycle: `v${request.version}`, dueAt: world.now }
  return (owner === undefined ? world.roster.withRole('dpo') : [owner]).map((member) =>
    notice(request, 'card', 'moved', member, world, when),
  )
}

/** Nothing is dropped on one person's word: the DPO sees what was called no request. */
function dismissedCards(request: Request, world: PlanWorld): readonly PlannedNotice[] {
  const when = { cycle: `v${request.version}`, dueAt: world.now }
  return dposOnDuty(world).map((dpo) => notice(request, 'card', 'dismissed', dpo, world, when))
}

/** A desk without a channel shows its tickets to the DPO: somebody has to find an owner. */
function tickets(request: Request, world: PlanWorld): readonly PlannedNotice[] {
  return world.deskChannels.length > 0
    ? world.deskChannels.map((platform) => channelCard(request, platform, world))
    : dposOnDuty(world).map((dpo) => notice(request, 'card', 'ticket', dpo, world))
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

/** Every card that was posted is redrawn, so that none of them tells yesterday's state. */
function refreshes(
  request: Request,
  stored: readonly Notice[],
  world: PlanWorld,
): readonly PlannedNotice[] {
  return stored
    .filter(({ kind, post }) => kind !== 'refresh' && post !== undefined)
    .map((shown) => refreshNotice(shown, request.version, world.now))
}

function waitingRefreshes(stored: readonly Notice[]): readonly string[] {
  return stored
    .filter(({ kind, status }) => kind === 'refresh' && status !== 'sent')
    .map(({ key }) => key)
}

function notice(
  request: Request,
  kind: 'card' | 'reminder',
  stage: string,
  recipient: Member,
  world: PlanWorld,
  when: { readonly cycle: string; readonly dueAt: Instant } = { cycle: 'once', dueAt: world.now },
): PlannedNotice {
  return {
    key: [request.reference, stage, `member:${recipient.id}`, when.cycle].join('|'),
    stream: request.reference,
    kind,
    stage,
    recipient: `member:${recipient.id}`,
    platform: reachOn(recipient, world.platforms),
    dueAt: when.dueAt,
  }
}
