import { DeliveryError, type Messenger } from '@privacy-desk/core/ports/messenger.js'
import { createSlackMessenger } from '@privacy-desk/slack/messenger.js'
import { createWebClient } from '@privacy-desk/slack/web-client.js'
import { startLoopbackServer } from '@privacy-desk/stand-ins/http/loopback-server.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cardOf, say } from './support/card-of.js'
import { type SlackHouse, slackHouse } from './support/slack-house.js'

let house: SlackHouse
let messenger: Messenger
beforeAll(async () => {
  house = await slackHouse()
  messenger = createSlackMessenger(createWebClient(house.settings, house.logger, 400))
})
afterAll(() => house.close())

const desk = { platform: 'slack', kind: 'channel', id: 'C0DESK' } as const
const eva = { platform: 'slack', kind: 'person', id: 'U0EVA' } as const
const card = cardOf({ title: 'Due soon', paragraphs: [say('PR-2026-0042')] })

async function failure(attempt: Promise<unknown>): Promise<DeliveryError> {
  const error: unknown = await attempt.then(
    () => new Error('it got through'),
    (thrown) => thrown,
  )
  if (error instanceof DeliveryError) return error
  throw error
}

describe('saying something in Slack', () => {
  it('posts text and blocks, with the notice’s id as metadata, and previews no links', async () => {
    const post = await messenger.send(desk, card, 'notice-1')
    expect(post).toMatchObject({ platform: 'slack', conversation: 'C0DESK' })
    const [call] = house.slack.calls('chat.postMessage')
    expect(call?.args).toMatchObject({ channel: 'C0DESK', unfurl_links: 'false' })
    const message = house.slack.messages('C0DESK').find(({ ts }) => ts === post.message)
    expect(message).toMatchObject({
      text: 'Due soon\nPR-2026-0042',
      metadata: { event_type: 'privacy_desk_notice', event_payload: { notice_id: 'notice-1' } },
    })
    expect(message?.blocks).toHaveLength(2)
  })

  it('writes to a person in their direct chat', async () => {
    const post = await messenger.send(eva, card, 'notice-2')
    expect(post.conversation).toBe(house.slack.directChannel('U0EVA'))
  })

  it('redraws a card in place, text and blocks', async () => {
    const post = await messenger.send(desk, card, 'notice-3')
    await messenger.update(post, cardOf({ title: 'Done', paragraphs: [say('closed')] }))
    const message = house.slack.messages('C0DESK').find(({ ts }) => ts === post.message)
    expect(message?.text).toBe('Done\nclosed')
    expect(JSON.stringify(message?.blocks)).toContain('closed')
  })
})

describe('taking a card away', () => {
  it('leaves none, and is no fault where there is none', async () => {
    const post = await messenger.send(desk, card, 'notice-gone')
    await messenger.retract(post)
    expect(house.slack.messages('C0DESK').some(({ ts }) => ts === post.message)).toBe(false)
    await messenger.retract(post)
  })
})

describe('finding out whether a notice got through', () => {
  it('finds its post', async () => {
    const post = await messenger.send(eva, card, 'notice-4')
    expect(await messenger.find(eva, 'notice-4')).toEqual(post)
  })

  it('says when there is none', async () => {
    expect(await messenger.find(eva, 'never-sent')).toBeNull()
  })

  it('says when it cannot tell', async () => {
    house.slack.faults.next('conversations.history', { error: 'missing_scope' })
    expect(await messenger.find(desk, 'notice-1')).toBeUndefined()
  })

  it('tells after a time-out that the post is there', async () => {
    house.slack.faults.next('chat.postMessage', { hangAfterHandling: true })
    const error = await failure(messenger.send(eva, card, 'notice-5'))
    expect(error.code).toBe('timeout')
    expect(error.options).toMatchObject({ retryable: true, ambiguous: true })
    expect(await messenger.find(eva, 'notice-5')).toMatchObject({ platform: 'slack' })
  })
})

describe('when Slack does not take a message', () => {
  it('waits as long as Slack asks, and tries no second time by itself', async () => {
    house.slack.faults.next('chat.postMessage', { status: 429, retryAfter: 7 })
    const before = house.slack.calls('chat.postMessage').length
    const error = await failure(messenger.send(desk, card, 'n'))
    expect(error.options).toMatchObject({ retryable: true, retryAfterMs: 7_000 })
    expect(house.slack.calls('chat.postMessage').length).toBe(before + 1)
  })

  it.each([
    ['channel_not_found', false, undefined],
    ['not_in_channel', false, undefined],
    ['is_archived', false, undefined],
    ['invalid_auth', false, undefined],
    ['service_unavailable', true, undefined],
    ['fatal_error', true, true],
    ['something_new', true, undefined],
  ])('%s: worth another try %s', async (code, retryable, ambiguous) => {
    house.slack.faults.next('chat.postMessage', { error: code })
    const error = await failure(messenger.send(desk, card, 'n'))
    expect(error.code).toBe(code)
    expect(error.options.retryable).toBe(retryable)
    expect(error.options.ambiguous).toBe(ambiguous)
  })

  it('knows that a broken server may have taken it', async () => {
    house.slack.faults.next('chat.postMessage', { status: 503 })
    const error = await failure(messenger.send(desk, card, 'n'))
    expect(error).toMatchObject({ code: 'http-503', options: { retryable: true, ambiguous: true } })
  })

  it('knows that a connection lost on the way may have taken it', async () => {
    house.slack.faults.next('chat.postMessage', { dropConnection: true })
    const error = await failure(messenger.send(desk, card, 'n'))
    expect(error).toMatchObject({
      code: 'connection',
      options: { retryable: true, ambiguous: true },
    })
  })

  it('knows that nothing was sent where nobody listens', async () => {
    const gone = await startLoopbackServer(async () => 'drop')
    await gone.close()
    const nowhere = { ...house.settings, apiUrl: `${gone.url}/api/` }
    const lost = createSlackMessenger(createWebClient(nowhere, house.logger, 400))
    const error = await failure(lost.send(desk, card, 'n'))
    expect(error).toMatchObject({
      code: 'connection',
      options: { retryable: true, ambiguous: false },
    })
  })
})
