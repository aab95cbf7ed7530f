import type { Breach } from '../breaches/breach.js'
import type { BreachRoom } from '../breaches/breach-room.js'
import type { DeskDeps } from '../desk/deps.js'
import { loadBreach } from '../desk/load-breach.js'
import { findMember } from '../desk/members.js'
import { recordRoomNews } from '../desk/record-room.js'
import { peopleOfRoom } from '../desk/room-of-breach.js'
import type { Member } from '../people/member.js'
import type { Notice } from '../ports/notice-store.js'
import type { Rooms } from '../ports/rooms.js'

/** Who is added and removed more often than this meanwhile is seen to by the next change. */
const mostTimes = 3

/**
 * Invites those who belong in the room and are not there, and takes out those whom the desk had
 * brought in and who belong there no more. Guests whom people invited themselves stay.
 * @throws DeliveryError when the room as a whole is not to be had
 */
export async function bringPeople(deps: DeskDeps, rooms: Rooms, notice: Notice): Promise<void> {
  let seen = ''
  for (let times = 0; times < mostTimes; times += 1) {
    const breach = (await loadBreach(deps, notice.stream))?.breach
    if (breach?.room?.form !== 'channel' || breach.room.platform !== notice.platform) return
    const wanted = await peopleOfRoom(deps, breach)
    const names = wanted.map(({ id }) => id).join()
    if (names === seen) return
    seen = names
    const inboundId = `room-people:${notice.id}:${notice.attempts}:${times}`
    await bring(deps, rooms, { breach, room: breach.room, wanted, inboundId })
  }
}

interface Bringing {
  readonly breach: Breach
  readonly room: BreachRoom
  readonly wanted: readonly Member[]
  readonly inboundId: string
}

async function bring(deps: DeskDeps, rooms: Rooms, { breach, room, wanted, inboundId }: Bringing) {
  const missing = wanted.filter(({ id }) => !room.people.includes(id))
  const reachable = missing.filter(({ ids }) => ids[room.platform] !== undefined)
  const refused = await rooms.invite(room.place, idsOn(room, reachable))
  const leaving = room.people.filter((id) => !wanted.some((one) => one.id === id))
  const left = await Promise.all(leaving.map((id) => findMember(deps, id)))
  await rooms.remove(room.place, idsOn(room, left))
  const why = ({ ids }: Member) =>
    ids[room.platform] === undefined
      ? 'not-on-platform'
      : refused.find(({ person }) => person === ids[room.platform])?.why
  const absent = missing.flatMap((one) => {
    const reason = why(one)
    return reason === undefined ? [] : [[one.id, reason] as const]
  })
  const invited = missing.filter((one) => why(one) === undefined).map(({ id }) => id)
  const command = {
    command: 'record-room-people',
    place: room.place,
    invited,
    removed: leaving,
    absent: Object.fromEntries(absent),
  } as const
  await recordRoomNews(deps, breach.reference, command, inboundId)
}

const idsOn = ({ platform }: BreachRoom, people: readonly Member[]): readonly string[] =>
  people.flatMap(({ ids }) => ids[platform] ?? [])
