import type { DeliveryError, PostRef } from '@privacy-desk/core/ports/messenger.js'
import type { Rooms, Unreached } from '@privacy-desk/core/ports/rooms.js'

interface MemoryRoom {
  readonly place: string
  readonly name: string
  readonly isOwn: boolean
  readonly people: Set<string>
}

interface Failure {
  readonly call: keyof Rooms
  readonly error: DeliveryError
  readonly after: boolean
}

/** The in-memory twin of the rooms of a platform. */
export interface MemoryRooms extends Rooms {
  readonly rooms: readonly MemoryRoom[]
  readonly pinned: readonly string[]
  /** A channel that somebody else has. */
  occupy(name: string): void
  /** From now on this person cannot be brought in. */
  keepOut(person: string, why: string): void
  /** The next call of this kind fails so. */
  failNext(call: keyof Rooms, error: DeliveryError): void
  /** The next call of this kind is carried out, but its answer never comes. */
  failNextAfter(call: keyof Rooms, error: DeliveryError): void
}

export function memoryRooms(): MemoryRooms {
  const rooms: MemoryRoom[] = []
  const pinned: string[] = []
  const keptOut = new Map<string, string>()
  const failures: Failure[] = []
  const failed = (call: keyof Rooms): Failure | undefined => {
    const at = failures.findIndex((one) => one.call === call)
    return at < 0 ? undefined : failures.splice(at, 1)[0]
  }
  const tried = async <T>(call: keyof Rooms, carryOut: () => T): Promise<T> => {
    const failure = failed(call)
    if (failure?.after === false) throw failure.error
    const answer = carryOut()
    if (failure !== undefined) throw failure.error
    return answer
  }
  const add = (name: string, isOwn: boolean) => {
    const room = { place: `C0ROOM${rooms.length + 1}`, name, isOwn, people: new Set<string>() }
    rooms.push(room)
    return room
  }
  const open = (base: string) => {
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? base : `${base}-${number}`
      const there = rooms.find((one) => one.name === name)
      if (there !== undefined && !(there.isOwn && there.people.size === 0)) continue
      const { place } = there ?? add(name, true)
      return { place, name }
    }
  }
  const at = (place: string) => rooms.find((one) => one.place === place)?.people
  return {
    rooms,
    pinned,
    occupy: (name) => void add(name, false),
    keepOut: (person, why) => void keptOut.set(person, why),
    failNext: (call, error) => void failures.push({ call, error, after: false }),
    failNextAfter: (call, error) => void failures.push({ call, error, after: true }),
    open: (base) => tried('open', () => open(base)),
    invite: (place, people) =>
      tried('invite', () => {
        const reached = people.filter((one) => !keptOut.has(one))
        for (const person of reached) at(place)?.add(person)
        return people.flatMap((person): Unreached[] => {
          const why = keptOut.get(person)
          return why === undefined ? [] : [{ person, why }]
        })
      }),
    remove: (place, people) =>
      tried('remove', () => {
        for (const person of people) at(place)?.delete(person)
      }),
    pin: ({ message }: PostRef) =>
      tried('pin', () => {
        if (!pinned.includes(message)) pinned.push(message)
      }),
  }
}
