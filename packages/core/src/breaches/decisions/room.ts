import type { DecideBreach } from '../decision.js'

const nothing = { refused: 'nothing-to-change' } as const

/** A room stands. A private breach takes none where others read: it may have become private since. */
export const recordRoom: DecideBreach<'record-room'> = (breach, { command: _, ...room }) => {
  if (breach.room !== undefined) return nothing
  const { platform, form } = room
  return form === 'thread' && breach.isPrivate
    ? [{ type: 'room-refused', platform, form, why: 'private' }]
    : [{ type: 'room-opened', ...room }]
}

/** The platform gives no room, or no longer; a room of another place is not meant. */
export const refuseRoom: DecideBreach<'refuse-room'> = (breach, { platform, form, why }) => {
  const is = (one: { platform: string; form: string }) =>
    one.platform === platform && one.form === form
  const { room, roomRefusals } = breach
  const isKnown = room === undefined ? roomRefusals.some(is) : !is(room)
  return isKnown ? nothing : [{ type: 'room-refused', platform, form, why }]
}

/** Who was brought in and taken out; what is known already is left out. */
export const recordRoomPeople: DecideBreach<'record-room-people'> = (
  { room },
  { place, invited, removed, absent },
) => {
  if (room?.place !== place) return nothing
  const came = invited.filter((one) => !room.people.includes(one))
  const went = removed.filter((one) => room.people.includes(one))
  const isSame = came.length + went.length === 0 && sameWords(absent, room.absent)
  return isSame ? nothing : [{ type: 'room-people-changed', invited: came, removed: went, absent }]
}

export const recordUnpinned: DecideBreach<'record-unpinned'> = ({ room }, { place, why }) =>
  room?.place === place && room.unpinned === undefined ? [{ type: 'room-unpinned', why }] : nothing

/** The refusals so far count no more: every place is tried again. */
export const requestRoom: DecideBreach<'request-room'> = () => [{ type: 'room-requested' }]

type Words = Readonly<Record<string, string>>

function sameWords(one: Words, other: Words): boolean {
  const names = Object.keys(one)
  const isSameSize = names.length === Object.keys(other).length
  return isSameSize && names.every((name) => one[name] === other[name])
}
