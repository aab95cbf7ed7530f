import { clocksOfBreach } from '@privacy-desk/core/desk/clocks-of-breach.js'
import type { DeskDeps } from '@privacy-desk/core/desk/deps.js'
import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import { breachViewer } from '@privacy-desk/core/people/breach-policy.js'
import type { CastMember } from '../cast.js'
import type { Behind } from './curtain.js'
import { dateOf, eventBehind } from './event-behind.js'

const page = 100

/** The breaches that this person may see, the oldest first. */
export async function breachesBehind(
  { profile, store }: DeskDeps,
  who: CastMember,
): Promise<readonly string[]> {
  const member = profile.roster.members.find(({ ids }) => ids.slack === who.slack)
  if (member === undefined) return []
  const rows = await store.breaches.breaches({ viewer: breachViewer([member]), limit: page })
  return rows.map(({ reference }) => reference).toSorted()
}

/** The events of a breach, and how its clocks came about. Who may see it has been asked. */
export async function breachBehind(deps: DeskDeps, reference: string): Promise<Behind | null> {
  const loaded = await loadBreach(deps, reference)
  if (loaded === null) return null
  return {
    events: loaded.records.map(eventBehind),
    explanation: clocksOfBreach(deps, loaded.breach).map(({ id, target, limit, steps }) => {
      return { milestone: id, safe: dateOf(target), latest: dateOf(limit), steps }
    }),
  }
}
