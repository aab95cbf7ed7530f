import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTime } from '../../support/in-time.js'
import { cardOf } from '../support/card-of.js'
import { privateReply } from '../support/scripted-desk.js'
import { type SlackHouse, slackHouse } from '../support/slack-house.js'

let house: SlackHouse
beforeAll(async () => {
  house = await slackHouse()
})
afterAll(() => house.close())

const answer = () => privateReply(cardOf({ title: 'Received' }))
beforeEach(() => {
  house.desk.answers(answer)
})

const eva = () => house.client.as('U0EVA')
const isBroken = () => {
  throw Object.assign(new Error('secret text of rita@example.org'), {
    code: 'database-unreachable',
  })
}
const takes = (ms: number) => () =>
  new Promise<ReturnType<typeof answer>>((resolve) => setTimeout(() => resolve(answer()), ms))

describe('who may speak to the app', () => {
  it.each([
    ['signed with another secret', { signingSecret: 'another' }],
    ['without a signature', { signature: null }],
    ['with a signature of another scheme', { signature: 'v1=00' }],
    ['sent more than five minutes ago', { timestamp: Math.floor(Date.now() / 1000) - 301 }],
  ])('not a request %s', async (_, delivery) => {
    const before = house.desk.asked.length
    const { status } = await house.client.as('U0EVA', delivery).dm('Please delete my data')
    expect(status).toBe(401)
    expect(house.desk.asked).toHaveLength(before)
  })

  it('not a request that is too large', async () => {
    const { status } = await house.client.raw('x'.repeat(4 * 1024 * 1024 + 1), 'application/json')
    expect(status).toBe(413)
    expect(house.logger.lines.at(-1)?.message).toBe('request-too-large')
  })

  it.each(['null', '7', '"text"', '[', '', '{"payload":'])(
    'not a request that says %j',
    async (body) => {
      expect((await house.client.raw(body, 'application/json')).status).toBe(400)
      const form = await house.client.raw(`payload=${body}`, 'application/x-www-form-urlencoded')
      expect(form.status).toBe(400)
    },
  )

  it.each(['{}', '[]', '{"event":null}', '{"event":{}}'])(
    'an empty request %s is answered and does nothing',
    async (body) => {
      const { status } = await inTime(house.client.raw(body, 'application/json'), 2_500)
      expect([200, 500]).toContain(status)
    },
  )

  it('a request whose content type a proxy has lengthened', async () => {
    const delivery = { contentType: 'application/x-www-form-urlencoded; charset=UTF-8' }
    expect((await house.client.as('U0EVA', delivery).types('/privacy help', 'C0DESK')).status).toBe(
      200,
    )
  })

  it('anybody who asks whether it is well, and nobody on other paths', async () => {
    expect((await fetch(`${house.app.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${house.app.url}/elsewhere`)).status).toBe(404)
    expect((await fetch(`${house.app.url}/slack/events`)).status).toBe(404)
  })
})

describe('the same delivery twice', () => {
  it('is an event that is answered once', async () => {
    const first = await eva().dm('Please delete my data, once')
    const again = await house.client.again(first, { retry: { num: 1, reason: 'http_timeout' } })
    expect(again.status).toBe(200)
    const ids = house.desk.asked.filter(({ handover }) =>
      JSON.stringify(handover ?? '').includes('my data, once'),
    )
    expect(new Set(ids.map(({ inboundId }) => inboundId)).size).toBe(1)
  })

  it('is a command that reaches the desk under the same id', async () => {
    const before = house.desk.asked.length
    await house.client.again(await eva().types('/privacy list', 'C0DESK'))
    const ids = house.desk.asked.slice(before).map(({ inboundId }) => inboundId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })
})

describe('when the desk fails', () => {
  beforeEach(() => house.desk.answers(isBroken))

  it('an event is not acknowledged, so that Slack delivers it again', async () => {
    const failed = await eva().dm('Please delete my data, failing')
    expect(failed.status).toBe(500)
    house.desk.answers(answer)
    const again = await house.client.again(failed, { retry: { num: 1, reason: 'http_error' } })
    expect(again.status).toBe(200)
  })

  it('the employee is told when Slack delivers an event for the last time', async () => {
    const failed = await eva().dm('Please delete my data, always failing')
    await house.client.again(failed, { retry: { num: 3, reason: 'http_error' } })
    await house.slack.eventually(() =>
      house.slack.directMessages('U0EVA').find(({ text }) => text.startsWith('That did not work')),
    )
  })

  it('a command says so and what to do next', async () => {
    const { status, text } = await eva().types('/privacy list', 'C0DESK')
    expect(status).toBe(200)
    expect(text).toContain('try again in a minute')
  })

  it('the message shortcut says so', async () => {
    const message = await house.client.as('U0ANNA').writes('C0SUP', 'Rita wants a copy')
    await eva().sends(message, 'send_to_privacy_desk')
    await house.slack.eventually(() =>
      house.slack
        .ephemerals('C0SUP', 'U0EVA')
        .find(({ text }) => text.startsWith('That did not work')),
    )
  })

  it('a form stays open with what was typed', async () => {
    await eva().types('/privacy new')
    const view = await house.slack.eventually(() => house.slack.openView('U0EVA'))
    const { errors } = await eva().submits(view, { 'The request': 'Please delete my data' })
    expect(errors['The request']).toContain('What you typed is still here')
    await eva().closes(view)
  })

  it('the log names the code and nothing of what went wrong', () => {
    const lines = JSON.stringify(house.logger.lines)
    expect(lines).toContain('database-unreachable')
    for (const secret of ['rita', 'example.org', 'delete my data', 'secret text', 'eva@', 'Rita']) {
      expect(lines).not.toContain(secret)
    }
  })
})

describe('when the desk is slow', () => {
  beforeEach(() => house.desk.answers(takes(3_200)))

  it('a command is acknowledged in time, and answered when the answer is there', async () => {
    const { status, text } = await inTime(eva().types('/privacy list', 'C0DESK'))
    expect(status).toBe(200)
    expect(text).toContain('longer than usual')
    await house.slack.eventually(() =>
      house.slack.ephemerals('C0DESK', 'U0EVA').find(({ text: said }) => said === 'Received'),
    )
  })

  it('an event that is not stored yet is not acknowledged as if it were', async () => {
    const late = await inTime(eva().dm('Please delete my data, slowly'))
    expect(late.status).toBe(500)
    house.desk.answers(answer)
    const again = await house.client.again(late, { retry: { num: 1, reason: 'http_error' } })
    expect(again.status).toBe(200)
  })

  it('a form stays open and changes when the answer is there', async () => {
    await eva().types('/privacy new')
    const view = await house.slack.eventually(() => house.slack.openView('U0EVA'))
    const submitted = await inTime(eva().submits(view, { 'The request': 'Please delete my data' }))
    expect(submitted.errors['The request']).toContain('longer than usual')
    const changed = await house.slack.eventually(() => {
      const shown = house.slack.openView('U0EVA')
      return JSON.stringify(shown?.blocks).includes('Received') ? shown : undefined
    })
    await eva().closes(changed)
  })

  it('a click is acknowledged in time, says so, and is answered later', async () => {
    const card = cardOf({
      title: 'Slow ticket',
      actions: [{ label: 'Take', style: 'plain', intent: { name: 'take', ref: 'PR-2026-0042' } }],
    })
    house.desk.answers(() => ({ kind: 'card', card, audience: 'everyone', mode: 'new' }))
    await eva().mentions('C0DESK', 'list')
    const ticket = await house.slack.eventually(() =>
      house.slack.messages('C0DESK').find(({ text }) => text === 'Slow ticket'),
    )
    house.desk.answers(takes(3_200))
    const { status } = await inTime(eva().clicks(ticket, 'Take'))
    expect(status).toBe(200)
    const seen = () => house.slack.ephemerals('C0DESK', 'U0EVA').map(({ text }) => text)
    await house.slack.eventually(
      () => seen().some((text) => text.startsWith('Working on it')) || undefined,
    )
    await house.slack.eventually(() => seen().at(-1) === 'Received' || undefined)
  })
})
