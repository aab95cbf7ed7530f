import { addMs } from '../calendar/instant.js'
import type { DeskDeps } from '../desk/deps.js'
import { planFurtherWarnings } from '../desk/plan-further-warnings.js'
import { InfrastructureError } from '../ports/infrastructure-error.js'
import { DeliveryError, type Messenger, type PostRef } from '../ports/messenger.js'
import type { Notice } from '../ports/notice-store.js'
import { refreshNotice } from '../reminders/refresh-notice.js'
import { codeOf } from '../runtime/code-of.js'
import { addressOf } from './address-of.js'
import { compose } from './compose.js'
import { giveUpOrRetry } from './give-up-or-retry.js'
import { keepRoom } from './keep-room.js'
import { kickSweep } from './kick.js'
import { isOvertaken } from './overtaken.js'
import { planCountdown } from './plan-countdown.js'
import { planPin } from './plan-pin.js'
import { planning, UnplannedError } from './planning.js'
import { planningFailed } from './planning-failed.js'
import { redraw } from './redraw.js'
import { isOfRoom, roomFailed } from './room-failed.js'
import { versionOf } from './version-of.js'

/** How long one delivery may take before another process may try again. */
const leaseMs = 60_000

/**
 * Delivers one notice, if it is still wanted and nobody else is at it. Sending and noting the post
 * cannot be one step: after a crash in between, the post is looked for before it is sent again.
 * Whatever fails after that note posts nothing a second time.
 * @throws what the store throws; the notice's lease then runs out and it is tried again
 */
export async function deliver(deps: DeskDeps, messenger: Messenger, id: string): Promise<void> {
  const { store, clock } = deps
  const now = clock.now()
  const notice = await store.notices.beginDelivery(id, now, addMs(now, leaseMs))
  if (notice === null) return
  const isNews = notice.post === undefined
  if (isNews && (await isStale(deps, notice))) return await store.notices.markSuperseded(id)
  try {
    await sendOrRefresh(deps, messenger, notice)
  } catch (error) {
    await failed(deps, notice, error)
  }
}

/**
 * What cannot even be drawn has failed as well: tried again without being counted, it would fail
 * for ever and nobody would hear of it.
 * @throws what is no failure of this notice: a store that is away
 */
async function failed(deps: DeskDeps, notice: Notice, error: unknown): Promise<void> {
  if (error instanceof InfrastructureError && error.retryable) throw error
  if (error instanceof UnplannedError) return await planningFailed(deps, notice, error)
  const failure =
    error instanceof DeliveryError
      ? error
      : new DeliveryError(codeOf(error), { retryable: true, cause: error })
  await (isOfRoom(notice) ? roomFailed : giveUpOrRetry)(deps, notice, failure)
}

async function isStale({ store, clock }: DeskDeps, notice: Notice): Promise<boolean> {
  return isOvertaken(notice, await store.notices.noticesOf(notice.stream), clock.now())
}

async function sendOrRefresh(deps: DeskDeps, messenger: Messenger, notice: Notice): Promise<void> {
  const { notices } = deps.store
  if (notice.kind === 'room') return await keepRoom(deps, messenger, notice)
  if (notice.kind === 'refresh') {
    const shown = await notices.notice(notice.stage)
    if (shown?.post !== undefined) await redraw(deps, messenger, shown, shown.post)
    if (shown !== null && isOfRoom(notice)) await planning(() => planCountdown(deps, shown))
    return await notices.markSent(notice.id, deps.clock.now(), null)
  }
  const sent = await send(deps, messenger, notice)
  const isMoreDue = await planning(() => planWhatFollows(deps, messenger, notice, sent))
  // What follows is planned by now, so that a process that ends here ends no row of warnings.
  await notices.markSent(notice.id, deps.clock.now(), sent?.post ?? null)
  if (isMoreDue) await kickSweep(deps)
}

/**
 * The card of a room counts down, and is pinned; every card shows the present state.
 * @returns whether some of it is due at once
 */
async function planWhatFollows(
  deps: DeskDeps,
  messenger: Messenger,
  notice: Notice,
  sent: Sent | null,
): Promise<boolean> {
  if (sent !== null && isOfRoom(notice)) {
    await planPin(deps, messenger, notice)
    await planCountdown(deps, notice)
  }
  if (notice.kind === 'warning') await planFurtherWarnings(deps, notice.stream)
  if (sent === null) return false
  const isOld = await catchUp(deps, notice, sent)
  return isOld || isOfRoom(notice)
}

/** A post, and the version of the request that it shows, where that is known. */
interface Sent {
  readonly post: PostRef
  readonly version: number | undefined
}

async function send(deps: DeskDeps, messenger: Messenger, notice: Notice): Promise<Sent | null> {
  if (notice.post !== undefined) return { post: notice.post, version: undefined }
  const to = await addressOf(deps, notice)
  const earlier = notice.attempts > 1 ? await messenger.find(to, notice.id) : null
  if (earlier) return await posted(deps, notice, { post: earlier, version: undefined })
  const composed = await compose(deps, notice)
  if (composed === null) return null
  const post = await messenger.send(to, composed.card, notice.id)
  return await posted(deps, notice, { post, version: composed.version })
}

/** From here on a change of the request has this card drawn anew, and nothing posts it again. */
async function posted({ store }: DeskDeps, { id }: Notice, sent: Sent): Promise<Sent> {
  await store.notices.markPosted(id, sent.post)
  return sent
}

/**
 * A request that changed while its card was on the way planned no redrawing of a card it could
 * not know of. Planned before the notice is settled, so that a process that ends in between leaves
 * no old card.
 * @returns whether there is something to redraw
 */
async function catchUp(deps: DeskDeps, notice: Notice, { version }: Sent): Promise<boolean> {
  const current = await versionOf(deps, notice.stream)
  if (current === null || current === version) return false
  const refresh = refreshNotice(notice, current, deps.clock.now())
  await deps.store.notices.insert([{ ...refresh, id: deps.randomness.id() }])
  return true
}
