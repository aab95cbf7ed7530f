import { readReference } from '../../intents/reference.js'
import { breachViewer } from '../../people/breach-policy.js'
import { breachListCard } from '../../views/breach-list-card.js'
import { pageSize } from '../../views/list-card.js'
import { deskToday } from '../load-request.js'
import { redrawn } from '../replies.js'
import type { UseCase } from '../use-case.js'

/** Open breaches that this member, or one they stand in for, may see. */
export const breachList: UseCase = async ({ deps, actor, intent }) => {
  const { profile, store } = deps
  const viewer = breachViewer(profile.roster.actsFor(actor.member, deskToday(deps)))
  const after = readReference(intent.args.after ?? '')
  const filter = { viewer, open: true }
  const [total, rows] = await Promise.all([
    store.breaches.countBreaches(filter),
    store.breaches.breaches({ ...filter, limit: pageSize, ...(after === null ? {} : { after }) }),
  ])
  const before = after === null ? 0 : pageStart(intent.args.before, total)
  const card = breachListCard({ rows, total, before, zone: profile.zone })
  return redrawn(card, intent.args.before === undefined ? 'typed' : intent.via)
}

/** How many rows stand before the page; what a forged button says is kept within the list. */
function pageStart(text: string | undefined, total: number): number {
  const before = Number(text)
  return Number.isInteger(before) ? Math.min(Math.max(before, 0), total) : 0
}
