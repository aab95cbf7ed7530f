import type { DeskDeps } from '@privacy-desk/core/desk/deps.js'
import { loadRequest } from '@privacy-desk/core/desk/load-request.js'
import type { Behind } from './curtain.js'
import { dateOf, eventBehind } from './event-behind.js'

/** The events of a request, and how its dates came about. */
export async function requestBehind(deps: DeskDeps, reference: string): Promise<Behind | null> {
  const loaded = await loadRequest(deps, reference)
  if (loaded === null) return null
  return {
    events: loaded.records.map(eventBehind),
    explanation: loaded.timetable.milestones.map(({ name, safe, latest, steps }) => {
      return { milestone: name, safe: dateOf(safe), latest: dateOf(latest), steps }
    }),
  }
}
