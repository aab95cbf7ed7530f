import { link } from '../audit/link.js'
import type { Instant } from '../calendar/instant.js'
import { civilDateAt } from '../calendar/zone.js'
import type { Append } from '../ports/event-store.js'
import type { Notice } from '../ports/notice-store.js'
import { dueDay } from '../regimes/due-day.js'
import { planNotices } from '../reminders/plan.js'
import type { PlanWorld } from '../reminders/plan-world.js'
import type { RequestEvent } from '../requests/events.js'
import { evolve } from '../requests/evolve.js'
import { project } from '../requests/project.js'
import type { Request } from '../requests/request.js'
import type { DeskDeps } from './deps.js'
import type { Execution } from './execute.js'
import { deskToday, type LoadedRequest } from './load-request.js'
import { findMember } from './members.js'
import { outgoingOf } from './outgoing-of.js'
import { isOnTheWay } from './redraw-latecomers.js'

/** One append, and the request as it will stand after it. */
export interface Prepared {
  readonly append: Append
  readonly after: LoadedRequest
  /** Cards that may be posted while this is appended, see `redrawLatecomers`. */
  readonly onTheWay: readonly Notice[]
}

/** Turns a decision into everything it changes: events, projection and notices. */
export async function prepareAppend(
  deps: DeskDeps,
  run: Execution,
  before: LoadedRequest | null,
  events: readonly RequestEvent[],
): Promise<Prepared> {
  const after = happen(deps, run, before, events)
  const openedAt = after.records[0]?.at ?? deps.clock.now()
  const { request, timetable, records } = after
  const stored = before === null ? [] : await deps.store.notices.noticesOf(run.reference)
  const world = await planWorld(deps, run, { before, after, events, openedAt })
  const { plan, cancel } = planNotices(request, timetable, events, stored, world)
  const expectedVersion = before?.records.length ?? 0
  const append: Append = {
    stream: run.reference,
    expectedVersion,
    inboundId: run.inboundId,
    records: records.slice(expectedVersion),
    row: project(request, timetable, openedAt),
    plan: plan.map((notice) => ({ ...notice, id: deps.randomness.id() })),
    cancel,
    outgoing: outgoingOf(deps, run.reference, events),
  }
  return { append, after, onTheWay: stored.filter(isOnTheWay) }
}

/** The request after the events, with its history and dates. */
function happen(
  deps: DeskDeps,
  { reference, by }: Execution,
  before: LoadedRequest | null,
  events: readonly RequestEvent[],
): LoadedRequest {
  const request = events.reduce<Request | null>(evolve, before?.request ?? null)
  if (request === null) throw new RangeError('a decision holds at least one event')
  const history = before?.records ?? []
  const happened = { at: deps.clock.now(), by: by === 'desk' ? by : by.id, events }
  return {
    request,
    records: [...history, ...link(reference, history, happened)],
    timetable: deps.law.timetable(request, deskToday(deps)),
  }
}

interface Change {
  readonly before: LoadedRequest | null
  readonly after: LoadedRequest
  readonly events: readonly RequestEvent[]
  readonly openedAt: Instant
}

async function planWorld(deps: DeskDeps, { by }: Execution, change: Change): Promise<PlanWorld> {
  const { request } = change.after
  const reporter = await findMember(deps, request.reporter)
  const { ladder, roster, platforms, deskChannel, zone } = deps.profile
  return {
    ladder,
    roster,
    calendar: deps.law.calendar,
    reporter,
    by: by === 'desk' ? reporter : by,
    dateMoved: isDateMoved(change),
    openedOn: civilDateAt(change.openedAt, zone),
    now: deps.clock.now(),
    today: deskToday(deps),
    deskChannels: platforms.filter((platform) => deskChannel[platform] !== undefined),
    platforms,
  }
}

/** An extension and a changed law have a card of their own. */
const moveByCorrection: readonly RequestEvent['type'][] = [
  'reading-corrected',
  'request-linked',
  'request-unlinked',
]

function isDateMoved({ before, after, events }: Change): boolean {
  if (before === null || !events.some(({ type }) => moveByCorrection.includes(type))) return false
  return dueDay(before.timetable) !== dueDay(after.timetable)
}
