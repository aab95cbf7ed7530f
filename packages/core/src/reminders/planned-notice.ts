import type { Instant } from '../calendar/instant.js'
import type { Member } from '../people/member.js'
import type { NewNotice } from '../ports/notice-store.js'
import type { Request } from '../requests/request.js'
import type { PlanWorld } from './plan-world.js'
import { reachOn } from './reach-on.js'

/** A notice that has no id yet. */
export type PlannedNotice = Omit<NewNotice, 'id'>

/**
 * A notice about a request to one person, on the platform that reaches them.
 * @param when at once, and once for ever, unless given
 */
export function plannedNotice(
  request: Request,
  kind: 'card' | 'reminder',
  stage: string,
  recipient: Member,
  world: PlanWorld,
  when: { readonly cycle: string; readonly dueAt: Instant } = { cycle: 'once', dueAt: world.now },
): PlannedNotice {
  return {
    key: [request.reference, stage, `member:${recipient.id}`, when.cycle].join('|'),
    stream: request.reference,
    kind,
    stage,
    recipient: `member:${recipient.id}`,
    platform: reachOn(recipient, world.platforms),
    dueAt: when.dueAt,
  }
}
