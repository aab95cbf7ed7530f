import type { Breach } from '../breaches/breach.js'
import type { BreachEvent } from '../breaches/events.js'
import type { NewNotice, Notice } from '../ports/notice-store.js'
import { reachOn } from '../reminders/reach-on.js'
import { refreshes, waitingRefreshes } from '../reminders/refreshes.js'
import type { DeskDeps } from './deps.js'
import { planRoom } from './plan-room.js'
import { planWarnings } from './plan-warnings.js'
import { roomOfBreach } from './room-of-breach.js'

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
  const isOpened = events.some(({ type }) => type === 'breach-opened')
  const warnings = await planWarnings(deps, breach, stored)
  const plan = [
    ...(isOpened ? await openedCards(deps, breach) : []),
    ...refreshes(stored, breach.version, deps.clock.now()),
    ...(await planRoom(deps, breach, events, stored)),
  ]
  return {
    plan: [...plan.map((notice) => ({ ...notice, id: deps.randomness.id() })), ...warnings.plan],
    cancel: [...warnings.cancel, ...waitingRefreshes(stored)],
  }
}

/** One card each for the room, kept up to date; whoever opened it has seen it in the answer. */
async function openedCards(deps: DeskDeps, breach: Breach): Promise<Omit<NewNotice, 'id'>[]> {
  const room = await roomOfBreach(deps, breach)
  return room
    .filter(({ id }) => id !== breach.opener)
    .map((member) => ({
      key: [breach.reference, 'opened', `member:${member.id}`, 'once'].join('|'),
      stream: breach.reference,
      kind: 'card',
      stage: 'opened',
      recipient: `member:${member.id}`,
      platform: reachOn(member, deps.profile.platforms),
      dueAt: deps.clock.now(),
    }))
}
