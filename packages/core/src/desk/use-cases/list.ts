import { readReference } from '../../intents/reference.js'
import type { RequestFilter } from '../../ports/event-store.js'
import { type ListPage, listCard, pageSize } from '../../views/list-card.js'
import { deskToday } from '../load-request.js'
import { mayInPlace } from '../may-in-place.js'
import { redrawn, refused } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'

/** All open requests, for those who work on them. */
export const list: UseCase = async (call) =>
  mayInPlace(call.deps, call.actor.member, 'list-all')
    ? await showPage(call, 'list', { open: true })
    : refused({ refused: 'not-for-everybody', view: 'list' })

/** What a member handed over or owns. */
export const mine: UseCase = async (call) =>
  await showPage(call, 'mine', { involved: call.actor.member.id })

async function showPage(
  { deps, intent }: Call,
  name: ListPage['name'],
  filter: Omit<RequestFilter, 'limit' | 'after'>,
): Promise<Reply> {
  const { events } = deps.store
  const after = readReference(intent.args.after ?? '')
  const [total, rows] = await Promise.all([
    events.countRequests(filter),
    events.requests({ ...filter, limit: pageSize, ...(after === null ? {} : { after }) }),
  ])
  const before = after === null ? 0 : pageStart(intent.args.before, total)
  const turning = intent.args.before !== undefined
  const card = listCard({ name, rows, total, before, today: deskToday(deps) })
  return redrawn(card, turning ? intent.via : 'typed')
}

/** How many rows stand before the page; what a forged button says is kept within the list. */
function pageStart(text: string | undefined, total: number): number {
  const before = Number(text)
  return Number.isInteger(before) ? Math.min(Math.max(before, 0), total) : 0
}
