import { beforeEach, describe } from 'vitest'
import { promisesOfRooms, type RoomsUnderTest } from '../contracts/rooms.contract.js'
import { memoryRooms } from './memory-rooms.js'

let under: RoomsUnderTest
beforeEach(() => {
  const rooms = memoryRooms()
  rooms.keepOut('gus', 'user_is_restricted')
  under = {
    rooms,
    person: 'eva',
    other: 'anna',
    guest: 'gus',
    peopleIn: (place) => [...(rooms.rooms.find((one) => one.place === place)?.people ?? [])],
    occupy: async (name) => rooms.occupy(name),
    post: async () => '1',
    pinnedIn: () => rooms.pinned,
  }
})

describe('the rooms of the tests', () => promisesOfRooms(() => under))
