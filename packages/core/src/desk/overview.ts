import type { Member } from '../people/member.js'
import type { RequestStatus } from '../requests/request.js'
import type { Overview } from '../views/overview-facts.js'
import type { DeskDeps } from './deps.js'
import { deskToday } from './load-request.js'
import { troubledLetters } from './troubled-letters.js'
import { visibleFailures } from './visible-failures.js'

/** States in which an answer is still due. */
const unanswered: readonly RequestStatus[] = [
  'received',
  'confirmed',
  'in-progress',
  'awaiting-identity',
  'awaiting-clarification',
  'in-review',
]
const mostInbound = 500

/** Where the desk stands today, in numbers. */
export async function overviewOf(deps: DeskDeps, member: Member): Promise<Overview> {
  const { events, inbox } = deps.store
  const [open, overdue, unconfirmed, unread, undelivered, lost, letters] = await Promise.all([
    events.countRequests({ open: true }),
    events.countRequests({ statuses: unanswered, dueBefore: deskToday(deps) }),
    events.countRequests({ statuses: ['received'] }),
    events.countRequests({ open: true, needsHuman: true }),
    visibleFailures(deps, member),
    inbox.failedInbound(mostInbound),
    troubledLetters(deps, mostInbound),
  ])
  const problems = unread + undelivered.length + lost.length + letters.length
  return { open, overdue, unconfirmed, problems }
}
