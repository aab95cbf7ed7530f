import type { Rooms } from '@privacy-desk/core/ports/rooms.js'
import { expect, it } from 'vitest'

/** A platform on which the promises of `Rooms` are tried. */
export interface RoomsUnderTest {
  readonly rooms: Rooms
  /** Somebody whom the platform lets in, and somebody whom it keeps out. */
  readonly person: string
  readonly other: string
  readonly guest: string
  peopleIn(place: string): readonly string[]
  /** Makes a channel that somebody else has. */
  occupy(name: string): Promise<void>
  /** Posts something of the bot's there, that can be pinned. @returns its id */
  post(place: string): Promise<string>
  pinnedIn(place: string): readonly string[]
}

/** What every platform's rooms promise. */
export function promisesOfRooms(under: () => RoomsUnderTest): void {
  const at = (name: string) => under().rooms.open(name)

  it('makes a channel with nobody in it', async () => {
    const { place, name } = await at('room-a')
    expect(name).toBe('room-a')
    expect(under().peopleIn(place)).toEqual([])
  })

  it('takes the one of an interrupted attempt again', async () => {
    expect(await at('room-b')).toEqual(await at('room-b'))
  })

  it('never takes one in which people are already', async () => {
    const first = await at('room-c')
    await under().rooms.invite(first.place, [under().person])
    const second = await at('room-c')
    expect(second.place).not.toBe(first.place)
    expect(second.name).toBe('room-c-2')
  })

  it('never takes one that somebody else has made', async () => {
    await under().occupy('room-d')
    expect((await at('room-d')).name).toBe('room-d-2')
  })

  it('brings people in and takes them out, as often as it is asked', async () => {
    const { rooms, person, other, peopleIn } = under()
    const { place } = await at('room-e')
    expect(await rooms.invite(place, [person])).toEqual([])
    expect(await rooms.invite(place, [person, other])).toEqual([])
    expect([...peopleIn(place)].sort()).toEqual([person, other].sort())
    await rooms.remove(place, [other])
    await rooms.remove(place, [other])
    expect(peopleIn(place)).toEqual([person])
  })

  it('tells who could not be brought in, and brings in the others', async () => {
    const { rooms, person, guest, peopleIn } = under()
    const { place } = await at('room-f')
    expect(await rooms.invite(place, [guest, person])).toMatchObject([{ person: guest }])
    expect(peopleIn(place)).toEqual([person])
  })

  it('pins a card once', async () => {
    const { rooms, post, pinnedIn } = under()
    const { place } = await at('room-g')
    const message = await post(place)
    const card = { platform: 'slack', conversation: place, message } as const
    await rooms.pin(card)
    await rooms.pin(card)
    expect(pinnedIn(place)).toEqual([message])
  })
}
