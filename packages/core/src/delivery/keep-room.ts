import type { DeskDeps } from '../desk/deps.js'
import { loadBreach } from '../desk/load-breach.js'
import { recordRoomNews } from '../desk/record-room.js'
import { roomPlaces } from '../desk/room-places.js'
import { DeliveryError, type Messenger, type PostRef } from '../ports/messenger.js'
import type { Notice } from '../ports/notice-store.js'
import type { Rooms } from '../ports/rooms.js'
import { bringPeople } from './bring-people.js'
import { kickSweep } from './kick.js'
import { roomName } from './room-name.js'

/**
 * Takes one step in keeping a room. Each may be taken again after an interruption: what the
 * platform did and the desk did not get to note is found again and noted then.
 * @throws DeliveryError
 */
export async function keepRoom(
  deps: DeskDeps,
  messenger: Messenger,
  notice: Notice,
): Promise<void> {
  const [step, card = ''] = notice.stage.split('|')
  switch (step) {
    case 'open-channel':
    case 'open-thread':
      await open(deps, messenger, notice, step === 'open-channel' ? 'channel' : 'thread')
      break
    case 'people':
      await bringPeople(deps, roomsOf(messenger), notice)
      break
    case 'pin':
      await roomsOf(messenger).pin(await postOf(deps, card))
      break
    case 'retract':
      await messenger.retract(await postOf(deps, card))
  }
  await deps.store.notices.markSent(notice.id, deps.clock.now(), null)
  await kickSweep(deps)
}

async function open(
  deps: DeskDeps,
  messenger: Messenger,
  { id, stream, platform }: Notice,
  form: 'channel' | 'thread',
): Promise<void> {
  const breach = (await loadBreach(deps, stream))?.breach
  if (breach === undefined || breach.room !== undefined || breach.status === 'closed') return
  const place = roomPlaces(deps.profile, breach).find(
    (one) => one.platform === platform && one.form === form,
  )
  if (place === undefined) return
  const made =
    place.form === 'thread'
      ? { place: place.channel }
      : await roomsOf(messenger).open(roomName(stream))
  const command = { command: 'record-room', platform, form, ...made } as const
  await recordRoomNews(deps, stream, command, `room-opened:${id}`)
}

function roomsOf({ rooms }: Messenger): Rooms {
  if (rooms === undefined) throw new DeliveryError('no-rooms', { retryable: false })
  return rooms
}

/** A card that is still on its way is waited for. */
async function postOf({ store }: DeskDeps, card: string): Promise<PostRef> {
  const shown = await store.notices.notice(card)
  if (shown?.post === undefined) throw new DeliveryError('not-posted-yet', { retryable: true })
  return shown.post
}
