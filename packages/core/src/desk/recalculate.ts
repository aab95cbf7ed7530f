import type { RequestRow } from '../ports/event-store.js'
import { dueDay } from '../regimes/due-day.js'
import type { DeskDeps } from './deps.js'
import { execute } from './execute.js'
import { loadRequest } from './load-request.js'

/** A due date that is not what it was when the request was last written. */
export interface MovedDeadline {
  readonly reference: string
  readonly from: string
  readonly to: string
}

const page = 100

/**
 * Computes the dates of every open request anew, after a change of law files or holidays. A date
 * that moves becomes an event, its cards are redrawn and its owner is told. May run any number of
 * times and while the desk works.
 */
export async function* recalculate(deps: DeskDeps): AsyncGenerator<MovedDeadline, void, void> {
  for (const row of await openRows(deps)) {
    const moved = await recalculateOne(deps, row)
    if (moved !== null) yield moved
  }
}

/** Read whole before anything moves: a moved date changes the order of the list. */
async function openRows({ store }: DeskDeps): Promise<readonly RequestRow[]> {
  const rows: RequestRow[] = []
  for (;;) {
    const last = rows.at(-1)?.reference
    const after = last === undefined ? {} : { after: last }
    const next = await store.events.requests({ open: true, limit: page, ...after })
    rows.push(...next)
    if (next.length < page) return rows
  }
}

async function recalculateOne(
  deps: DeskDeps,
  { reference, dueSafe: from }: RequestRow,
): Promise<MovedDeadline | null> {
  const loaded = await loadRequest(deps, reference)
  const to = loaded === null ? null : dueDay(loaded.timetable)
  if (to === null || to === from) return null
  const result = await execute(deps, {
    reference,
    command: { command: 'move-deadlines', from, to },
    by: 'desk',
    inboundId: `recalculate:${deps.randomness.id()}`,
  })
  return 'refused' in result ? null : { reference, from, to }
}
