import type { Member } from '../people/member.js'
import type { Command } from '../requests/command.js'
import { decide } from '../requests/decide.js'
import { type Decision, isRefusal } from '../requests/decision.js'
import type { Refusal } from '../requests/refusal.js'
import type { Request } from '../requests/request.js'
import type { DeskDeps } from './deps.js'
import { deskToday, type LoadedRequest, loadRequest } from './load-request.js'
import { prepareAppend } from './prepare-append.js'
import { redrawLatecomers } from './redraw-latecomers.js'
import { unlessConflict } from './unless-conflict.js'

/** One command on one request by one person. */
export interface Execution {
  readonly reference: string
  readonly command: Command
  /** `desk` for what nobody asked for. */
  readonly by: Member | 'desk'
  readonly inboundId: string
  /** Asked of the request as loaded: why this person may not do this, `null` if they may. */
  readonly forbid?: (loaded: LoadedRequest) => Refusal | null
}

/**
 * Loads, decides and appends. When somebody else was faster it decides anew on what they left, so
 * that of two people pressing one button one gets the event and the other a clear refusal.
 */
export async function execute(deps: DeskDeps, run: Execution): Promise<LoadedRequest | Refusal> {
  return await unlessConflict(() => tryOnce(deps, run))
}

async function tryOnce(
  deps: DeskDeps,
  run: Execution,
): Promise<LoadedRequest | Refusal | 'conflict'> {
  const before = await loadRequest(deps, run.reference)
  const today = deskToday(deps)
  const situation = {
    today,
    timetable: before?.timetable ?? null,
    timetableOf: (request: Request) => deps.law.timetable(request, today),
  }
  const decision = permit(run, before, decide(before?.request ?? null, run.command, situation))
  if (isRefusal(decision)) return await unlessHandled(deps, run, before, decision)
  const { append, after, onTheWay } = await prepareAppend(deps, run, before, decision)
  switch (await deps.store.events.append(append)) {
    case 'appended':
      await redrawLatecomers(deps, onTheWay, after.request.version)
      return after
    case 'conflict':
      return 'conflict'
    case 'already-handled':
      return (await loadRequest(deps, run.reference)) ?? { refused: 'unknown-request' }
  }
}

/**
 * Authority comes first, with one courtesy: a member who may see where the request stands hears
 * that it is confirmed already, say, instead of that confirming it is not for them any more.
 */
function permit(run: Execution, before: LoadedRequest | null, decision: Decision): Decision {
  const forbidden = before === null ? null : (run.forbid?.(before) ?? null)
  if (forbidden === null) return decision
  return forbidden.refused === 'not-allowed' && isRefusal(decision) ? decision : forbidden
}

/** A delivery that comes a second time finds its own work done: that is no refusal. */
async function unlessHandled(
  deps: DeskDeps,
  run: Execution,
  loaded: LoadedRequest | null,
  refusal: Refusal,
): Promise<LoadedRequest | Refusal> {
  const handled = loaded !== null && (await deps.store.events.isHandled(run.inboundId))
  return handled ? loaded : refusal
}
