import { link } from '../audit/link.js'
import { civilDateAt } from '../calendar/zone.js'
import type { Member } from '../people/member.js'
import type { Append } from '../ports/event-store.js'
import { planNotices } from '../reminders/plan.js'
import type { Command } from '../requests/command.js'
import { decide } from '../requests/decide.js'
import { isRefusal } from '../requests/decision.js'
import type { RequestEvent } from '../requests/events.js'
import { replay } from '../requests/evolve.js'
import { project } from '../requests/project.js'
import type { Refusal } from '../requests/refusal.js'
import type { DeskDeps } from './deps.js'
import { deskToday, type LoadedRequest, loadRequest } from './load-request.js'
import { findMember } from './members.js'

/** One command on one request by one person. */
export interface Execution {
  readonly reference: string
  readonly command: Command
  /** `desk` for what nobody asked for. */
  readonly by: Member | 'desk'
  readonly inboundId: string
  /** Checked on the request as loaded, before anything is decided. */
  readonly allowed?: (loaded: LoadedRequest) => boolean
}

const tries = 4

/**
 * Loads, decides and appends. When somebody else was faster it decides anew on what they left, so
 * that of two people pressing one button one gets the event and the other a clear refusal.
 */
export async function execute(deps: DeskDeps, run: Execution): Promise<LoadedRequest | Refusal> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const result = await tryOnce(deps, run)
    if (result !== 'conflict') return result
  }
  return { refused: 'try-again' }
}

async function tryOnce(
  deps: DeskDeps,
  run: Execution,
): Promise<LoadedRequest | Refusal | 'conflict'> {
  const loaded = await loadRequest(deps, run.reference)
  if (loaded !== null && run.allowed?.(loaded) === false) return { refused: 'not-allowed' }
  const today = deskToday(deps)
  const decision = decide(loaded?.request ?? null, run.command, {
    today,
    timetable: loaded?.timetable ?? null,
  })
  if (isRefusal(decision)) return await alreadyHandled(deps, run, loaded, decision)
  const change = await prepare(deps, run, loaded, decision)
  const result = await deps.store.events.append(change)
  if (result === 'conflict') return 'conflict'
  return (await loadRequest(deps, run.reference)) ?? 'conflict'
}

/** A delivery that comes a second time finds its own work done: that is no refusal. */
async function alreadyHandled(
  deps: DeskDeps,
  run: Execution,
  loaded: LoadedRequest | null,
  refusal: Refusal,
): Promise<LoadedRequest | Refusal> {
  const handled = loaded !== null && (await deps.store.events.isHandled(run.inboundId))
  return handled ? loaded : refusal
}

async function prepare(
  deps: DeskDeps,
  run: Execution,
  loaded: LoadedRequest | null,
  events: readonly RequestEvent[],
): Promise<Append> {
  const now = deps.clock.now()
  const before = loaded?.records ?? []
  const by = run.by === 'desk' ? 'desk' : run.by.id
  const records = link(run.reference, before, { at: now, by, events })
  const all = [...before, ...records]
  const request = replay(all.map(({ event }) => event))
  if (request === null) throw new Error('a decision without events')
  const timetable = deps.law.timetable(request, deskToday(deps))
  const openedAt = all[0]?.at ?? now
  const { plan, cancel } = planNotices(
    request,
    timetable,
    events,
    loaded === null ? [] : await deps.store.notices.noticesOf(run.reference),
    {
      ladder: deps.profile.ladder,
      roster: deps.profile.roster,
      calendar: deps.law.calendar,
      reporter: await findMember(deps, request.reporter),
      openedOn: civilDateAt(openedAt, deps.profile.zone),
      now,
      deskChannels: deps.profile.platforms.filter(
        (platform) => deps.profile.deskChannel[platform] !== undefined,
      ),
      platforms: deps.profile.platforms,
    },
  )
  return {
    stream: run.reference,
    expectedVersion: before.length,
    inboundId: run.inboundId,
    records,
    row: project(request, timetable, openedAt),
    plan: plan.map((notice) => ({ ...notice, id: deps.randomness.id() })),
    cancel,
  }
}
