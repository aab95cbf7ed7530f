import type { Member } from '../people/member.js'
import type { Notice } from '../ports/notice-store.js'
import { breachPermissionsOf } from './breach-permissions-of.js'
import type { DeskDeps } from './deps.js'
import { loadBreach } from './load-breach.js'

/** So many failures are looked through for those that may be shown. */
const searched = 500

/** What could not be delivered, but nothing of a breach that this member may not see. */
export async function visibleFailures(deps: DeskDeps, member: Member): Promise<readonly Notice[]> {
  const failed = await deps.store.notices.failedNotices(searched)
  const hidden = new Set<string>()
  for (const stream of new Set(failed.map((notice) => notice.stream))) {
    const loaded = await loadBreach(deps, stream)
    if (loaded === null) continue
    if (!breachPermissionsOf(deps, member, loaded.breach).has('see')) hidden.add(stream)
  }
  return failed.filter(({ stream }) => !hidden.has(stream))
}
