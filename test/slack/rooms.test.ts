import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import { createSlackRooms } from '@privacy-desk/slack/rooms.js'
import { createWebClient } from '@privacy-desk/slack/web-client.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { promisesOfRooms, type RoomsUnderTest } from '../contracts/rooms.contract.js'
import { type SlackHouse, slackHouse } from './support/slack-house.js'

let house: SlackHouse
let under: RoomsUnderTest
beforeAll(async () => {
  house = await slackHouse()
  const client = createWebClient(house.settings, house.logger, 1_000)
  const made = (place: string) => house.slack.madeChannels().find(({ id }) => id === place)
  under = {
    rooms: createSlackRooms(client),
    person: 'U0EVA',
    other: 'U0ANNA',
    guest: 'U0GUS',
    peopleIn: (place) => made(place)?.members ?? [],
    occupy: (name) => house.slack.inside.makeChannel('U0ANNA', name),
    post: async (channel) => (await client.chat.postMessage({ channel, text: 'card' })).ts ?? '',
    pinnedIn: (place) =>
      house.slack
        .messages(place)
        .filter(({ isPinned }) => isPinned)
        .map(({ ts }) => ts),
  }
})
afterAll(() => house.close())

describe('the private channels of Slack', () => {
  promisesOfRooms(() => under)

  it('are private', () => {
    const made = house.slack.madeChannels()
    expect(made.length).toBeGreaterThan(0)
    expect(made.every(({ isPrivate }) => isPrivate)).toBe(true)
  })

  it('are taken again only while they are not archived', async () => {
    const first = await under.rooms.open('room-x')
    await under.rooms.invite(first.place, ['U0EVA'])
    await house.slack.inside.archive('U0EVA', first.place)
    expect((await under.rooms.open('room-x')).name).toBe('room-x-2')
  })

  it.each([
    ['open', 'conversations.create', 'missing_scope', false],
    ['open', 'conversations.create', 'restricted_action', false],
    ['open', 'conversations.list', 'missing_scope', false],
    ['invite', 'conversations.invite', 'is_archived', false],
    ['invite', 'conversations.invite', 'not_in_channel', false],
    ['remove', 'conversations.members', 'channel_not_found', false],
    ['pin', 'pins.add', 'not_pinnable', false],
    ['open', 'conversations.create', 'fatal_error', true],
  ] as const)('%s fails as a whole where %s answers %s', async (step, method, error, retryable) => {
    const { place, name } = await under.rooms.open('room-y')
    house.slack.faults.next(method, { error })
    const card = { platform: 'slack', conversation: place, message: '1.0' } as const
    const steps = {
      open: () => under.rooms.open(name),
      invite: () => under.rooms.invite(place, ['U0EVA']),
      remove: () => under.rooms.remove(place, ['U0EVA']),
      pin: () => under.rooms.pin(card),
    }
    const failure = await steps[step]().catch((thrown: unknown) => thrown)
    expect(failure).toBeInstanceOf(DeliveryError)
    expect(failure).toMatchObject({ code: error, options: { retryable } })
  })

  it('waits as long as Slack asks', async () => {
    house.slack.faults.next('conversations.create', { status: 429, retryAfter: 30 })
    await expect(under.rooms.open('room-z')).rejects.toMatchObject({
      code: 'ratelimited',
      options: { retryAfterMs: 30_000 },
    })
  })
})
