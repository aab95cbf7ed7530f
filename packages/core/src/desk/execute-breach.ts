import { link } from '../audit/link.js'
import type { Breach } from '../breaches/breach.js'
import type { BreachCommand } from '../breaches/command.js'
import { decideBreach } from '../breaches/decide.js'
import { type BreachDecision, type BreachSituation, isBreachRefusal } from '../breaches/decision.js'
import type { BreachEvent } from '../breaches/events.js'
import { evolveBreach } from '../breaches/evolve.js'
import { projectBreach } from '../breaches/project-breach.js'
import type { BreachRefusal } from '../breaches/refusal.js'
import type { BreachPermission } from '../people/breach-policy.js'
import type { Member, MemberId } from '../people/member.js'
import { breachPermissionsOf } from './breach-permissions-of.js'
import { checklistOfBreach } from './checklist-of-breach.js'
import { clocksOfBreach } from './clocks-of-breach.js'
import type { DeskDeps } from './deps.js'
import { type LoadedBreach, loadBreach } from './load-breach.js'
import { planBreachNotices } from './plan-breach-notices.js'
import { isOnTheWay, redrawLatecomers } from './redraw-latecomers.js'
import { unlessConflict } from './unless-conflict.js'

/** One command on one breach by one person. */
export interface BreachExecution {
  readonly reference: string
  readonly command: BreachCommand
  /** `desk` for what the desk itself notes, which needs no permission. */
  readonly by: Member | 'desk'
  readonly inboundId: string
  /** What this person must be allowed to do; an opening needs nothing. */
  readonly needs: BreachPermission
}

/**
 * Loads, decides and appends. When somebody else was faster it decides anew on what they left: two
 * people who tick different items at once both have their tick.
 *
 * Who may not even see the breach is told that there is none, whatever they asked for.
 */
export async function executeBreach(
  deps: DeskDeps,
  run: BreachExecution,
): Promise<LoadedBreach | BreachRefusal> {
  return await unlessConflict(() => tryOnce(deps, run))
}

async function tryOnce(
  deps: DeskDeps,
  run: BreachExecution,
): Promise<LoadedBreach | BreachRefusal | 'conflict'> {
  const before = await loadBreach(deps, run.reference)
  const forbidden = before === null ? null : forbid(deps, run, before.breach)
  if (forbidden !== null) return forbidden
  const at = situation(deps, run, before?.breach ?? null)
  const decision: BreachDecision = decideBreach(before?.breach ?? null, run.command, at)
  if (isBreachRefusal(decision)) return await unlessHandled(deps, run, before, decision)
  return await append(deps, run, before, decision)
}

function forbid(deps: DeskDeps, { by, needs }: BreachExecution, breach: Breach) {
  if (by === 'desk') return null
  const granted = breachPermissionsOf(deps, by, breach)
  if (!granted.has('see')) return { refused: 'unknown-breach' } as const
  return granted.has(needs) ? null : ({ refused: 'not-allowed' } as const)
}

function situation(deps: DeskDeps, { by }: BreachExecution, breach: Breach | null) {
  const { contracts, fourEyes } = deps.profile.breaches
  return {
    now: deps.clock.now(),
    by: idOf(by) as MemberId,
    checklist: breach === null ? [] : checklistOfBreach(deps, breach),
    clocks: breach === null ? [] : clocksOfBreach(deps, breach),
    controllers: contracts.map(({ id }) => id),
    fourEyes,
  } satisfies BreachSituation
}

/** A delivery that comes a second time finds its own work done: that is no refusal. */
async function unlessHandled(
  deps: DeskDeps,
  { inboundId }: BreachExecution,
  loaded: LoadedBreach | null,
  refusal: BreachRefusal,
): Promise<LoadedBreach | BreachRefusal> {
  const handled = loaded !== null && (await deps.store.events.isHandled(inboundId))
  return handled ? loaded : refusal
}

async function append(
  deps: DeskDeps,
  { reference, by, inboundId }: BreachExecution,
  before: LoadedBreach | null,
  events: readonly BreachEvent[],
): Promise<LoadedBreach | BreachRefusal | 'conflict'> {
  const history = before?.records ?? []
  const breach = events.reduce<Breach | null>(evolveBreach, before?.breach ?? null)
  if (breach === null) throw new RangeError('a decision holds at least one event')
  const now = deps.clock.now()
  const stored = history.length === 0 ? [] : await deps.store.notices.noticesOf(reference)
  const { plan, cancel } = await planBreachNotices(deps, breach, events, stored)
  const added = link(reference, history, { at: now, by: idOf(by), events })
  const result = await deps.store.breaches.append({
    stream: reference,
    expectedVersion: history.length,
    inboundId,
    records: added,
    row: projectBreach(breach, history[0]?.at ?? now),
    plan,
    cancel,
  })
  if (result === 'conflict') return 'conflict'
  if (result === 'appended') {
    await redrawLatecomers(deps, stored.filter(isOnTheWay), breach.version)
    return { breach, records: [...history, ...added] }
  }
  return (await loadBreach(deps, reference)) ?? { refused: 'unknown-breach' }
}

const idOf = (by: BreachExecution['by']): MemberId | 'desk' => (by === 'desk' ? by : by.id)
