import { breachViewer } from '../people/breach-policy.js'
import type { Member } from '../people/member.js'
import type { DeskDeps } from './deps.js'
import { type LoadedBreach, loadBreach } from './load-breach.js'
import { deskToday } from './load-request.js'

/** So many of the latest breaches are looked through: a report is pressed twice within days. */
const latest = 100

/** The latest breach that was opened from a request, if there is one that this member may see. */
export async function breachOfRequest(
  deps: DeskDeps,
  request: string,
  member: Member,
): Promise<LoadedBreach | null> {
  const viewer = breachViewer(deps.profile.roster.actsFor(member, deskToday(deps)))
  for (const { reference } of await deps.store.breaches.breaches({ viewer, limit: latest })) {
    const loaded = await loadBreach(deps, reference)
    if (loaded?.breach.requests.includes(request)) return loaded
  }
  return null
}
