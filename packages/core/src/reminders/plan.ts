import type { Notice } from '../ports/notice-store.js'
import type { Timetable } from '../regimes/timetable.js'
import type { RequestEvent } from '../requests/events.js'
import type { Request } from '../requests/request.js'
import { diffNotices } from './diff.js'
import type { PlanWorld } from './plan-world.js'
import { plannedCards } from './planned-cards.js'
import { type PlannedNotice, plannedNotice } from './planned-notice.js'
import { refreshes, waitingRefreshes } from './refreshes.js'
import { wantedReminders } from './wanted.js'

/** What to insert and what to cancel when these events happen to a request. */
export function planNotices(
  request: Request,
  timetable: Timetable,
  events: readonly RequestEvent[],
  stored: readonly Notice[],
  world: PlanWorld,
): { readonly plan: readonly PlannedNotice[]; readonly cancel: readonly string[] } {
  const reminders = diffNotices(
    wantedReminders(request, timetable, world).map((wanted) =>
      plannedNotice(request, 'reminder', wanted.stage, wanted.recipient, world, wanted),
    ),
    stored.filter(({ kind }) => kind === 'reminder'),
    request.version,
  )
  return {
    plan: [
      ...plannedCards(request, events, world),
      ...refreshes(stored, request.version, world.now),
      ...reminders.plan,
    ],
    cancel: [...reminders.cancel, ...waitingRefreshes(stored)],
  }
}
