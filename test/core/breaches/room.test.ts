import type { BreachCommand } from '@privacy-desk/core/breaches/command.js'
import type { BreachEvent } from '@privacy-desk/core/breaches/events.js'
import { describe, expect, it, test } from 'vitest'
import { breachOf, dora, lena, mila, opened, text, when } from './given.js'

const place = 'C0ROOM'
const channel = { platform: 'slack', form: 'channel' } as const
const thread = { platform: 'slack', form: 'thread' } as const
const opensRoom: BreachCommand = { command: 'record-room', ...channel, place, name: 'breach-1' }
const inChannel: BreachEvent = { type: 'room-opened', ...channel, place, name: 'breach-1' }
const inThread: BreachEvent = { type: 'room-opened', ...thread, place: 'C0BREACH' }
const refused: BreachEvent = { type: 'room-refused', ...channel, why: 'missing_scope' }
const isPrivate = { ...opened, isPrivate: true } as BreachEvent
const closed: BreachEvent = { type: 'breach-closed', lessons: text }
const nothing = { refused: 'nothing-to-change' }
const people = (more: object): BreachCommand => ({
  command: 'record-room-people',
  place,
  invited: [],
  removed: [],
  absent: {},
  ...more,
})
const came = (...invited: (typeof lena)[]): BreachEvent => ({
  type: 'room-people-changed',
  invited,
  removed: [],
  absent: {},
})

describe('the room of a breach', () => {
  test.each<[string, readonly BreachEvent[], BreachCommand, unknown]>([
    ['stands once it was made', [opened], opensRoom, [inChannel]],
    ['is noted once', [opened, inChannel], opensRoom, nothing],
    [
      'of a private breach is never a thread, even where it became private meanwhile',
      [isPrivate],
      { command: 'record-room', ...thread, place: 'C0BREACH' },
      [{ type: 'room-refused', ...thread, why: 'private' }],
    ],
    [
      'is refused with the reason of the platform',
      [opened],
      { command: 'refuse-room', ...channel, why: 'missing_scope' },
      [refused],
    ],
    [
      'is refused once',
      [opened, refused],
      { command: 'refuse-room', ...channel, why: 'missing_scope' },
      nothing,
    ],
    [
      'that stood is lost',
      [opened, inChannel],
      { command: 'refuse-room', ...channel, why: 'is_archived' },
      [{ type: 'room-refused', ...channel, why: 'is_archived' }],
    ],
    [
      'is not lost by what befell another place',
      [opened, refused, inThread],
      { command: 'refuse-room', ...channel, why: 'missing_scope' },
      nothing,
    ],
    [
      'can be lost after the breach was closed',
      [opened, inChannel, closed],
      { command: 'refuse-room', ...channel, why: 'is_archived' },
      [{ type: 'room-refused', ...channel, why: 'is_archived' }],
    ],
    [
      'of a closed breach is not made any more',
      [opened, closed],
      opensRoom,
      { refused: 'breach-closed' },
    ],
    [
      'takes people in, and tells who could not be brought in',
      [opened, inChannel],
      people({ invited: [lena], absent: { dora: 'user_is_restricted' } }),
      [
        {
          type: 'room-people-changed',
          invited: [lena],
          removed: [],
          absent: { dora: 'user_is_restricted' },
        },
      ],
    ],
    [
      'notes nobody twice',
      [opened, inChannel, came(lena)],
      people({ invited: [lena, dora] }),
      [came(dora)],
    ],
    ['notes nothing where nothing changed', [opened, inChannel, came(lena)], people({}), nothing],
    [
      'lets nobody go who was not brought in',
      [opened, inChannel],
      people({ removed: [mila] }),
      nothing,
    ],
    ['takes no people for another place', [opened, inThread], people({ invited: [lena] }), nothing],
    [
      'notes that its card is not pinned',
      [opened, inChannel],
      { command: 'record-unpinned', place, why: 'missing_scope' },
      [{ type: 'room-unpinned', why: 'missing_scope' }],
    ],
    [
      'notes that once',
      [opened, inChannel, { type: 'room-unpinned', why: 'missing_scope' }],
      { command: 'record-unpinned', place, why: 'missing_scope' },
      nothing,
    ],
    [
      'is left, where it is a thread, when the breach becomes private',
      [opened, inThread],
      { command: 'change-privacy', isPrivate: true },
      [
        { type: 'privacy-changed', isPrivate: true },
        { type: 'room-refused', ...thread, why: 'private' },
      ],
    ],
    [
      'stays, where it is a private channel, when the breach becomes private',
      [opened, inChannel],
      { command: 'change-privacy', isPrivate: true },
      [{ type: 'privacy-changed', isPrivate: true }],
    ],
    [
      'can be asked for again',
      [opened, refused],
      { command: 'request-room' },
      [{ type: 'room-requested' }],
    ],
  ])('%s', (_what, given, command, expected) => {
    expect(when(given, command)).toEqual(expected)
  })

  it('tells who is in it, and forgets old refusals once it is asked for again', () => {
    const left: BreachEvent = {
      type: 'room-people-changed',
      invited: [],
      removed: [lena],
      absent: { mila: 'not-on-platform' },
    }
    const { room } = breachOf(opened, inChannel, came(lena, dora), left)
    expect(room).toMatchObject({ people: [dora], absent: { mila: 'not-on-platform' } })
    const unpinned: BreachEvent = { type: 'room-unpinned', why: 'missing_scope' }
    const asked: BreachEvent = { type: 'room-requested' }
    expect(breachOf(opened, refused, asked).roomRefusals).toEqual([])
    expect(breachOf(opened, inChannel, unpinned, asked).room?.unpinned).toBeUndefined()
  })
})
