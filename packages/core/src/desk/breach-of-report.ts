import type { Breach } from '../breaches/breach.js'
import { breachViewer } from '../people/breach-policy.js'
import type { Member } from '../people/member.js'
import type { DeskDeps } from './deps.js'
import { type LoadedBreach, loadBreach } from './load-breach.js'
import { deskToday } from './load-request.js'

/** So many of the latest breaches are looked through: a report is pressed twice within days. */
const latest = 100

/** What tells of a breach: a request, a chat message by its mark, or neither. */
export interface BreachReport {
  readonly request?: string | undefined
  readonly message?: string | undefined
}

/** The latest breach that was opened from a report, if there is one that this member may see. */
export async function breachOfReport(
  deps: DeskDeps,
  report: BreachReport,
  member: Member,
): Promise<LoadedBreach | null> {
  if (report.request === undefined && report.message === undefined) return null
  const viewer = breachViewer(deps.profile.roster.actsFor(member, deskToday(deps)))
  for (const { reference } of await deps.store.breaches.breaches({ viewer, limit: latest })) {
    const loaded = await loadBreach(deps, reference)
    if (loaded !== null && isOf(loaded.breach, report)) return loaded
  }
  return null
}

function isOf(breach: Breach, { request, message }: BreachReport): boolean {
  return (
    (request !== undefined && breach.requests.includes(request)) ||
    (message !== undefined && breach.message === message)
  )
}
