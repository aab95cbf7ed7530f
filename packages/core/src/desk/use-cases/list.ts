import { readReference } from '../../intents/reference.js'
import type { EventStore, RequestFilter, RequestRow } from '../../ports/event-store.js'
import { type ListPage, listCard, pageSize } from '../../views/list-card.js'
import type { Overview } from '../../views/overview-facts.js'
import { deskToday } from '../load-request.js'
import { mayInPlace } from '../may-in-place.js'
import { overviewOf } from '../overview.js'
import { redrawn, refused } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'

/** All open requests, for those who work on them. */
export const list: UseCase = async (call) =>
  mayInPlace(call.deps, call.actor.member, 'list-all')
    ? await showPage(call, 'list', { open: true })
    : refused({ refused: 'not-for-everybody', view: 'list' })

/** What a member handed over or owns, the open ones first; for a DPO, where the desk stands too. */
export const mine: UseCase = async (call) => {
  const { deps, actor } = call
  const seesAll = mayInPlace(deps, actor.member, 'see-problems')
  const overview = seesAll ? await overviewOf(deps, actor.member) : undefined
  return await showPage(call, 'mine', { involved: actor.member.id }, overview)
}

async function showPage(
  { deps, intent }: Call,
  name: ListPage['name'],
  filter: Omit<RequestFilter, 'limit' | 'after'>,
  overview?: Overview,
): Promise<Reply> {
  const { events } = deps.store
  const after = readReference(intent.args.after ?? '')
  const [total, rows] = await Promise.all([
    events.countRequests(filter),
    openFirst(events, filter, after),
  ])
  const before = after === null ? 0 : pageStart(intent.args.before, total)
  const turning = intent.args.before !== undefined
  const card = listCard({
    name,
    rows,
    total,
    before,
    today: deskToday(deps),
    ...(overview === undefined ? {} : { overview }),
  })
  return redrawn(card, turning ? intent.via : 'typed')
}

/** A page of what is open, and what is closed behind it. */
async function openFirst(
  events: EventStore,
  filter: Omit<RequestFilter, 'limit' | 'after'>,
  after: string | null,
): Promise<readonly RequestRow[]> {
  const last = after === null ? null : await events.request(after)
  const isClosed = last?.status === 'closed'
  const next = last === null ? {} : { after: last.reference }
  const limit = pageSize
  const open = isClosed ? [] : await events.requests({ ...filter, open: true, limit, ...next })
  const room = limit - open.length
  if (room === 0 || filter.open === true) return open
  const closed = { ...filter, open: false, limit: room, ...(isClosed ? next : {}) }
  return [...open, ...(await events.requests(closed))]
}

/** How many rows stand before the page; what a forged button says is kept within the list. */
function pageStart(text: string | undefined, total: number): number {
  const before = Number(text)
  return Number.isInteger(before) ? Math.min(Math.max(before, 0), total) : 0
}
