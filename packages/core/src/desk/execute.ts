import type { Member } from '../people/member.js'
import type { Command } from '../requests/command.js'
import { decide } from '../requests/decide.js'
import { isRefusal } from '../requests/decision.js'
import type { Refusal } from '../requests/refusal.js'
import type { DeskDeps } from './deps.js'
import { deskToday, type LoadedRequest, loadRequest } from './load-request.js'
import { prepareAppend } from './prepare-append.js'

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
  const before = await loadRequest(deps, run.reference)
  if (before !== null && run.allowed?.(before) === false) return { refused: 'not-allowed' }
  const decision = decide(before?.request ?? null, run.command, {
    today: deskToday(deps),
    timetable: before?.timetable ?? null,
  })
  if (isRefusal(decision)) return await unlessHandled(deps, run, before, decision)
  const { append, after } = await prepareAppend(deps, run, before, decision)
  switch (await deps.store.events.append(append)) {
    case 'appended':
      return after
    case 'conflict':
      return 'conflict'
    case 'already-handled':
      return (await loadRequest(deps, run.reference)) ?? { refused: 'unknown-request' }
  }
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
