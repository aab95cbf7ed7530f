import type { MemberId } from '../people/member.js'
import type { Breach } from './breach.js'
import type { BreachEvent } from './events.js'

const types = [
  'room-opened',
  'room-refused',
  'room-people-changed',
  'room-unpinned',
  'room-requested',
] as const

/** What becomes of the place where the people of a breach talk. */
export type PlaceEvent = Extract<BreachEvent, { type: (typeof types)[number] }>

export function isPlaceEvent(event: BreachEvent): event is PlaceEvent {
  return types.some((type) => type === event.type)
}

/** What it changes in the breach. */
export function changeOfPlace(breach: Breach, event: PlaceEvent): Partial<Breach> {
  const { room } = breach
  switch (event.type) {
    case 'room-opened': {
      const { type: _, ...opened } = event
      return { room: { ...opened, people: [], absent: {} } }
    }
    case 'room-refused': {
      const { type: _, ...refusal } = event
      return { room: undefined, roomRefusals: [...breach.roomRefusals, refusal] }
    }
    case 'room-people-changed':
      return room === undefined ? {} : { room: { ...room, ...peopleAfter(room.people, event) } }
    case 'room-unpinned':
      return room === undefined ? {} : { room: { ...room, unpinned: event.why } }
    case 'room-requested': {
      if (room === undefined) return { roomRefusals: [] }
      const { unpinned: _, ...again } = room
      return { room: again }
    }
  }
}

function peopleAfter(
  before: readonly MemberId[],
  { invited, removed, absent }: Extract<PlaceEvent, { type: 'room-people-changed' }>,
) {
  const stayed = before.filter((one) => !removed.includes(one))
  return { people: [...new Set([...stayed, ...invited])], absent }
}
