import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cardWords } from './support/card-words.js'
import { card } from './support/cards.js'
import { eva, olga, openTeamsOffice, room, type TeamsOffice } from './support/teams-office.js'

let office: TeamsOffice
beforeEach(async () => {
  office = await openTeamsOffice()
})
afterEach(() => office.close())

const reminder = card({ title: 'PR-2026-0042 is due tomorrow' })
const toOlga = { platform: 'teams', kind: 'person', id: olga.aadObjectId } as const
const toRoom = { platform: 'teams', kind: 'channel', id: room } as const

const failure = (sending: Promise<unknown>) =>
  sending.then(
    () => {
      throw new Error('it was delivered')
    },
    (error: unknown) => {
      if (error instanceof DeliveryError) return { code: error.code, ...error.options }
      throw error
    },
  )

describe('a message that nobody asked for', () => {
  test('reaches somebody who has the desk in their chats', async () => {
    await office.client.as(olga.id).installs()
    const post = await office.messenger.send(toOlga, reminder, 'notice-1')
    const last = office.teams.directMessages(olga.id).at(-1)
    expect(cardWords(last?.card)).toBe('PR-2026-0042 is due tomorrow')
    expect(post).toEqual({
      platform: 'teams',
      conversation: office.teams.personalChat(olga.id),
      message: last?.id,
    })
  })

  test('opens the chat of somebody who never wrote, as soon as anybody has', async () => {
    await office.client.as(eva.id).says('help')
    await office.messenger.send(toOlga, reminder, 'notice-1')
    await office.messenger.send(toOlga, reminder, 'notice-2')
    expect(office.teams.directMessages(olga.id)).toHaveLength(2)
    expect(office.teams.calls('createConversation')).toHaveLength(1)
  })

  test('waits while nobody has ever written, since Teams’ address is not known yet', async () => {
    expect(await failure(office.messenger.send(toOlga, reminder, 'notice-1'))).toMatchObject({
      code: 'no-conversation-known',
      retryable: true,
    })
  })

  test('reaches a channel, as a thread of its own', async () => {
    await office.client.as(eva.id).mentions(room, 'help')
    const post = await office.messenger.send(toRoom, reminder, 'notice-1')
    expect(post.conversation).toBe(room)
    expect(office.teams.calls('send').at(-1)).toMatchObject({ conversation: room })
  })

  test('reaches a channel that the desk has not heard from', async () => {
    await office.client.as(eva.id).says('help')
    await office.messenger.send(toRoom, reminder, 'notice-1')
    expect(office.teams.messages(room)).toHaveLength(1)
  })

  test('is taken away, and that is no fault where it is gone already', async () => {
    await office.client.as(olga.id).installs(room)
    const post = await office.messenger.send(toRoom, reminder, 'notice-1')
    await office.messenger.retract(post)
    expect(office.teams.messages(room).some(({ id }) => id === post.message)).toBe(false)
    await office.messenger.retract(post)
  })

  test('is redrawn in its place', async () => {
    await office.client.as(olga.id).installs()
    const post = await office.messenger.send(toOlga, reminder, 'notice-1')
    await office.messenger.update(post, card({ title: 'Done' }))
    const last = office.teams.directMessages(olga.id).at(-1)
    expect([cardWords(last?.card), last?.revision]).toEqual(['Done', 1])
  })

  test('cannot be looked for in Teams', async () => {
    expect(await office.messenger.find(toOlga, 'notice-1')).toBeUndefined()
  })
})

describe('a message that does not get through', () => {
  beforeEach(() => office.client.as(olga.id).installs())

  test('is tried later when Teams says so, as late as it says', async () => {
    office.teams.faults.next('send', { status: 429, retryAfter: 7 })
    expect(await failure(office.messenger.send(toOlga, reminder, 'n'))).toMatchObject({
      code: 'TooManyRequests',
      retryable: true,
      retryAfterMs: 7_000,
      ambiguous: false,
    })
  })

  test.each([412, 500, 502, 503, 504])('is tried later after %i', async (status) => {
    office.teams.faults.next('send', { status })
    expect(await failure(office.messenger.send(toOlga, reminder, 'n'))).toMatchObject({
      retryable: true,
      ambiguous: status === 504,
    })
  })

  test.each([
    [400, 'BadSyntax'],
    [403, 'BotNotInConversationRoster'],
    [404, 'ConversationNotFound'],
    [413, 'MessageSizeTooBig'],
  ])('is given up after %i %s', async (status, code) => {
    office.teams.faults.next('send', { status, code })
    expect(await failure(office.messenger.send(toOlga, reminder, 'n'))).toMatchObject({
      code,
      retryable: false,
    })
  })

  test('is given up when the person has blocked the bot', async () => {
    office.teams.block(olga.id)
    expect(await failure(office.messenger.send(toOlga, reminder, 'n'))).toMatchObject({
      code: 'MessageWritesBlocked',
      retryable: false,
    })
  })

  test('may have arrived when the connection broke', async () => {
    office.teams.faults.next('send', { dropConnection: true })
    expect(await failure(office.messenger.send(toOlga, reminder, 'n'))).toMatchObject({
      retryable: true,
      ambiguous: true,
    })
  })

  test('is sent once and no more: repeating is not the SDK’s decision', async () => {
    const before = office.teams.calls('send').length
    office.teams.faults.next('send', { status: 502 })
    office.teams.faults.next('send', { dropConnection: true })
    await failure(office.messenger.send(toOlga, reminder, 'n'))
    await failure(office.messenger.send(toOlga, reminder, 'n'))
    expect(office.teams.calls('send')).toHaveLength(before + 2)
  })
})
