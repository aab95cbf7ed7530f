import type { Breach } from '../breach.js'
import type { DecideBreach } from '../decision.js'
import type { BreachEvent } from '../events.js'
import { peopleInRoom } from '../people-in-room.js'

export const changeLead: DecideBreach<'change-lead'> = (breach, { lead }) =>
  lead === breach.lead ? { refused: 'nothing-to-change' } : [{ type: 'lead-changed', lead }]

export const nameDeputy: DecideBreach<'name-deputy'> = (breach, { deputy }) =>
  deputy === breach.deputy || deputy === breach.lead
    ? { refused: 'already-member', member: deputy }
    : [{ type: 'deputy-named', deputy }]

export const addMember: DecideBreach<'add-member'> = (breach, { member }) =>
  peopleInRoom(breach).includes(member)
    ? { refused: 'already-member', member }
    : [{ type: 'member-added', member }]

/** The lead does not leave the room but hands over: no breach is ever without one. */
export const removeMember: DecideBreach<'remove-member'> = (breach, { member }) => {
  if (member === breach.lead) return { refused: 'lead-stays', member }
  return member === breach.deputy || breach.members.includes(member)
    ? [{ type: 'member-removed', member }]
    : { refused: 'no-member', member }
}

/**
 * Whoever makes a breach private stays in its room, a data protection officer as well. It leaves a
 * thread that others can read.
 */
export const changePrivacy: DecideBreach<'change-privacy'> = (breach, { isPrivate }, { by }) => {
  if (isPrivate === breach.isPrivate) return { refused: 'nothing-to-change' }
  const isInRoom = peopleInRoom(breach).includes(by)
  return [
    ...(isPrivate && !isInRoom ? [{ type: 'member-added', member: by } as const] : []),
    { type: 'privacy-changed', isPrivate },
    ...(isPrivate ? threadLeft(breach) : []),
  ]
}

function threadLeft({ room }: Breach): readonly BreachEvent[] {
  if (room?.form !== 'thread') return []
  const { platform, form } = room
  return [{ type: 'room-refused', platform, form, why: 'private' }]
}
