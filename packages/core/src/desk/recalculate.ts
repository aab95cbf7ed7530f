import type { RequestRow } from '../ports/event-store.js'
import { dueDay } from '../regimes/due-day.js'
import { type MovedMilestone, milestoneDates, movedMilestones } from '../regimes/milestone-dates.js'
import type { DeskDeps } from './deps.js'
import { execute } from './execute.js'
import { loadRequest } from './load-request.js'

/** Dates that are not what they were when the request was last written. */
export interface MovedDeadline {
  readonly reference: string
  /** The day the desk works to, before and after; the same where only other dates moved. */
  readonly from: string
  readonly to: string
  readonly milestones: readonly MovedMilestone[]
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
  { reference, dueSafe: from, milestones: before }: RequestRow,
): Promise<MovedDeadline | null> {
  const loaded = await loadRequest(deps, reference)
  if (loaded === null) return null
  const to = dueDay(loaded.timetable) ?? from
  const milestones = before ? movedMilestones(before, milestoneDates(loaded.timetable)) : []
  if (to === from && milestones.length === 0) return null
  const result = await execute(deps, {
    reference,
    command: { command: 'move-deadlines', from, to, milestones },
    by: 'desk',
    inboundId: `recalculate:${deps.randomness.id()}`,
  })
  return 'refused' in result ? null : { reference, from, to, milestones }
}
