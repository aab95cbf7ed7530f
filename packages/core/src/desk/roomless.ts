import type { Breach } from '../breaches/breach.js'
import type { Roomless } from '../views/breach-view.js'
import type { DeskProfile } from './profile.js'
import { roomPlaces } from './room-places.js'

/** Why a breach has no room although nobody has refused one and the settings want them. */
export function roomlessBecause(profile: DeskProfile, breach: Breach): Roomless | undefined {
  const { room, roomRefusals, isPrivate, platform } = breach
  const isRefused = roomRefusals.some(({ why }) => why !== 'private')
  if (room !== undefined || isRefused || roomPlaces(profile, breach).length > 0) return undefined
  const wouldBe = roomPlaces(profile, { ...breach, isPrivate: false })
  if (isPrivate && wouldBe.length > 0) return 'private'
  const { teams } = profile.breaches.rooms
  return platform === 'teams' && teams.form === 'none' ? 'no-group-chats' : undefined
}
