import type { Breach } from '../breaches/breach.js'
import type { RoomForm, RoomPlace } from '../breaches/breach-room.js'
import { type Platform, platforms } from '../people/member.js'
import type { DeskProfile } from './profile.js'

type Settings = Pick<DeskProfile, 'platforms' | 'roster' | 'breaches'>

/**
 * The rooms that the settings allow for a breach, the best first: on the platform where it was
 * opened before the other one, and only where its lead can be reached. A private breach has no
 * thread in a channel that others read.
 */
export function roomPlaces(profile: Settings, breach: Breach): readonly RoomPlace[] {
  const leadIds = profile.roster.find(breach.lead)?.ids
  return [...new Set([breach.platform, ...platforms])]
    .filter((one) => profile.platforms.includes(one))
    .filter((one) => leadIds === undefined || leadIds[one] !== undefined)
    .flatMap((platform) => placesOn(platform, profile))
    .filter(({ form }) => !(form === 'thread' && breach.isPrivate))
}

/** The first one that was not refused; none while a room stands. */
export function nextRoomPlace(profile: Settings, breach: Breach): RoomPlace | undefined {
  if (breach.room !== undefined || breach.status === 'closed') return undefined
  const isRefused = (place: { platform: Platform; form: RoomForm }) =>
    breach.roomRefusals.some(
      ({ platform, form }) => platform === place.platform && form === place.form,
    )
  return roomPlaces(profile, breach).find((place) => !isRefused(place))
}

function placesOn(platform: Platform, { breaches: { rooms } }: Settings): readonly RoomPlace[] {
  const { form, thread } = rooms[platform]
  if (form === 'none') return []
  return [
    ...(form === 'channel' ? [{ platform, form }] : []),
    ...(thread === undefined ? [] : [{ platform, form: 'thread', channel: thread } as const]),
  ]
}
