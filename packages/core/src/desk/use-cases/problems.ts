import type { Notice } from '../../ports/notice-store.js'
import { pageSize } from '../../views/list-card.js'
import { problemsCard } from '../../views/problems-card.js'
import { breachPermissionsOf } from '../breach-permissions-of.js'
import { loadBreach } from '../load-breach.js'
import { mayInPlace } from '../may-in-place.js'
import { privately, refused } from '../replies.js'
import type { Call, UseCase } from '../use-case.js'

/** What the desk could not read or deliver, for those who can act. */
export const problems: UseCase = async (call) => {
  const { deps, actor } = call
  if (!mayInPlace(deps, actor.member, 'see-problems')) {
    return refused({ refused: 'not-for-everybody', view: 'problems' })
  }
  const unreadable = { open: true, needsHuman: true, limit: pageSize + 1 }
  const [requests, notices, inbound] = await Promise.all([
    deps.store.events.requests(unreadable),
    visibleFailures(call),
    deps.store.inbox.failedInbound(pageSize + 1),
  ])
  return privately(problemsCard(notices, inbound, requests))
}

/** So many failures are looked through for those that may be shown. */
const searched = 500

/** Failures, but none of a breach that this member may not see: that one leaks nowhere. */
async function visibleFailures({ deps, actor }: Call): Promise<readonly Notice[]> {
  const failed = await deps.store.notices.failedNotices(searched)
  const hidden = new Set<string>()
  for (const stream of new Set(failed.map((notice) => notice.stream))) {
    const loaded = await loadBreach(deps, stream)
    if (loaded === null) continue
    if (!breachPermissionsOf(deps, actor.member, loaded.breach).has('see')) hidden.add(stream)
  }
  return failed.filter(({ stream }) => !hidden.has(stream)).slice(0, pageSize + 1)
}
