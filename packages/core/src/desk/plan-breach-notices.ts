import type { Breach } from '../breaches/breach.js'
import type { BreachEvent } from '../breaches/events.js'
import type { NewNotice, Notice } from '../ports/notice-store.js'
import { refreshes, waitingRefreshes } from '../reminders/refreshes.js'
import type { DeskDeps } from './deps.js'
import { planPeopleCards } from './plan-people-cards.js'
import { planRoom } from './plan-room.js'
import { planWarnings } from './plan-warnings.js'

/** What a change of a breach makes the desk say, and what it says no more. */
export interface BreachNotices {
  readonly plan: readonly NewNotice[]
  readonly cancel: readonly string[]
}

/** Plans the cards, redrawings and warnings that these events of a breach call for. */
export async function planBreachNotices(
  deps: DeskDeps,
  breach: Breach,
  events: readonly BreachEvent[],
  stored: readonly Notice[],
): Promise<BreachNotices> {
  const warnings = await planWarnings(deps, breach, stored)
  const plan = [
    ...(await planPeopleCards(deps, breach, events, stored)),
    ...refreshes(stored, breach.version, deps.clock.now()),
    ...(await planRoom(deps, breach, events, stored)),
  ]
  return {
    plan: [...plan.map((notice) => ({ ...notice, id: deps.randomness.id() })), ...warnings.plan],
    cancel: [...warnings.cancel, ...waitingRefreshes(stored)],
  }
}
