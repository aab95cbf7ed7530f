import { isBreachReference } from '../breaches/breach-reference.js'
import type { DeskDeps } from '../desk/deps.js'
import { loadBreach } from '../desk/load-breach.js'
import { type RoomNews, recordRoomNews } from '../desk/record-room.js'
import type { DeliveryError } from '../ports/messenger.js'
import type { Notice } from '../ports/notice-store.js'
import { giveUpOrRetry, putBack } from './give-up-or-retry.js'
import { kickSweep } from './kick.js'

/** The hours run: a room that is not to be had soon is done without. */
const maxAttempts = 4

/** Four asked-for waits of half a minute, and some to spare. */
const maxWaits = 12

/** A card that somebody deleted can be posted again. */
const cardGone: readonly string[] = ['message_not_found', 'ActivityNotFoundInConversation']

/** Whether a notice has to do with the room of a breach. */
export function isOfRoom({ stream, recipient }: Notice): boolean {
  return isBreachReference(stream) && recipient.startsWith('channel:')
}

/**
 * A step for a room failed: it is tried a few times, and then done without. What that means for
 * the room is noted as an event, from which the next one, the cards, and the word to the data
 * protection officer follow.
 */
export async function roomFailed(
  deps: DeskDeps,
  notice: Notice,
  error: DeliveryError,
): Promise<void> {
  const { code, options } = error
  const tries = options.retryAfterMs === undefined ? maxAttempts : maxWaits
  const waits = notice.kind === 'refresh' || notice.stage.startsWith('retract')
  if (waits && options.retryable) return await giveUpOrRetry(deps, notice, error)
  deps.logger.warn({ code, notice: notice.id, attempts: notice.attempts }, 'a room is not kept')
  if (options.retryable && notice.attempts < tries) return await putBack(deps, notice, error)
  if (await isPutAway(deps, notice, code)) return await deps.store.notices.markSuperseded(notice.id)
  await note(deps, notice, code)
  await deps.store.notices.markFailed(notice.id, code)
  await kickSweep(deps)
}

/** The channel of a closed breach is archived because nobody needs it: that is no fault. */
async function isPutAway(deps: DeskDeps, { stream }: Notice, code: string): Promise<boolean> {
  if (code !== 'is_archived') return false
  return (await loadBreach(deps, stream))?.breach.status === 'closed'
}

async function note(deps: DeskDeps, notice: Notice, why: string): Promise<void> {
  if (notice.kind === 'refresh' && cardGone.includes(why)) return await postAnew(deps, notice)
  const news = await newsOf(deps, notice, why)
  if (news !== null) await recordRoomNews(deps, notice.stream, news, `room-refused:${notice.id}`)
}

async function newsOf(deps: DeskDeps, notice: Notice, why: string): Promise<RoomNews | null> {
  const { stage, platform, kind } = notice
  if (kind === 'room' && stage.startsWith('open-')) {
    const form = stage === 'open-channel' ? 'channel' : 'thread'
    return { command: 'refuse-room', platform, form, why }
  }
  const room = (await loadBreach(deps, notice.stream))?.breach.room
  if (room === undefined || room.platform !== platform || stage.startsWith('retract')) return null
  if (stage.startsWith('pin|')) return { command: 'record-unpinned', place: room.place, why }
  if (kind !== 'room' && notice.recipient !== `channel:${room.place}`) return null
  return { command: 'refuse-room', platform, form: room.form, why }
}

/** Once for each card, however many redrawings find it gone. */
async function postAnew(deps: DeskDeps, { stage: card, stream, recipient, platform }: Notice) {
  const key = [stream, 'room-card', recipient, `after-${card}`].join('|')
  const dueAt = deps.clock.now()
  await deps.store.notices.insert([
    {
      id: deps.randomness.id(),
      key,
      stream,
      kind: 'card',
      stage: 'room',
      recipient,
      platform,
      dueAt,
    },
  ])
}
