import type { Form } from '@privacy-desk/core/views/model.js'
import type { SlackMessage } from '@privacy-desk/stand-ins/slack/slack-objects.js'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { actionOf, cardOf } from '../support/card-of.js'
import { fixture } from '../support/fixture.js'
import { privateReply } from '../support/scripted-desk.js'
import { type SlackHouse, slackHouse } from '../support/slack-house.js'

let house: SlackHouse
beforeAll(async () => {
  house = await slackHouse()
})
afterAll(() => house.close())
beforeEach(() => {
  house.desk.answers(() => privateReply(cardOf({ title: 'The answer' })))
})
afterEach(() => {
  expect(house.slack.violations()).toEqual([])
})

const eva = () => house.client.as('U0EVA')
const ref = 'PR-2026-0042'
const form = (error?: string): Form => ({
  title: 'Extend',
  intro: [],
  fields: [{ kind: 'line', name: 'reason', label: 'Reason', required: true, error }],
  submit: 'Extend',
  intent: { name: 'extend', ref },
})
const openView = () => house.slack.eventually(() => house.slack.openView('U0EVA'))

/** A card with one button, posted by the bot in the channel or in Eva's direct chat. */
async function posted(where: 'channel' | 'direct', label = 'Take'): Promise<SlackMessage> {
  const card = cardOf({ title: `A ticket ${where}`, actions: [actionOf(label)] })
  const audience = where === 'channel' ? 'everyone' : 'only-you'
  house.desk.answers(() => ({ kind: 'card', card, audience, mode: 'new' }))
  if (where === 'channel') await eva().mentions('C0DESK', `show ${ref}`)
  else await eva().dm(`show ${ref}`)
  const channel = where === 'channel' ? 'C0DESK' : house.slack.directChannel('U0EVA')
  const message = await house.slack.eventually(() =>
    house.slack.messages(channel).findLast(({ text }) => text === `A ticket ${where}`),
  )
  house.desk.answers(() => privateReply(cardOf({ title: 'The answer' })))
  return message
}

describe('a slash command', () => {
  it('is answered in its acknowledgement, for the person who asked', async () => {
    const answer = await eva().types(`/privacy show ${ref}`, 'C0DESK')
    expect(answer.json).toMatchObject({ response_type: 'ephemeral', text: 'The answer' })
    expect(house.desk.asked.at(-1)?.intent).toEqual({ name: 'show', ref, args: {}, via: 'typed' })
  })

  it('is answered to everyone when the desk says so', async () => {
    const card = cardOf()
    house.desk.answers(() => ({ kind: 'card', card, audience: 'everyone', mode: 'new' }))
    const answer = await eva().types('/privacy list', 'C0DESK')
    expect(answer.json).toMatchObject({ response_type: 'in_channel' })
  })

  it('says so when it was done', async () => {
    house.desk.answers(() => ({ kind: 'done' }))
    expect((await eva().types(`/privacy take ${ref}`, 'C0DESK')).json).toMatchObject({
      text: 'Done.',
    })
  })

  it('understands a person named with an @', async () => {
    const command = fixture('command-assign')
    const body = new URLSearchParams(
      Object.entries(command).map(([key, value]): [string, string] => [key, String(value)]),
    )
    await house.client.raw(body.toString(), 'application/x-www-form-urlencoded')
    expect(house.desk.asked.at(-1)?.intent?.args).toEqual({ owner: '@slack:U0ANNA' })
  })

  it('opens the form that the desk asks for', async () => {
    house.desk.answers(() => ({ kind: 'form', form: form() }))
    await eva().types(`/privacy extend ${ref}`, 'C0DESK')
    const view = await openView()
    expect(view.callbackId).toBe('privacy-desk:form')
    await eva().closes(view)
  })

  it('shows a button instead when the form came too late', async () => {
    house.desk.answers(() => ({ kind: 'form', form: form() }))
    house.slack.faults.next('views.open', { error: 'expired_trigger_id' })
    await eva().types(`/privacy extend ${ref}`, 'C0DESK')
    const door = await house.slack.eventually(() =>
      house.slack.ephemerals('C0DESK', 'U0EVA').find(({ text }) => text.startsWith('Extend')),
    )
    expect(door.text).toContain('Press the button to try again')
    await eva().clicks(door, 'Open the form')
    const view = await openView()
    expect(house.desk.asked.at(-1)?.intent).toMatchObject({ name: 'extend', ref, via: 'clicked' })
    await eva().closes(view)
  })
})

describe('a typed command that needs a form, where Slack can open none', () => {
  it('gets a button that does', async () => {
    house.desk.answers(() => ({ kind: 'form', form: form() }))
    await eva().dm(`extend ${ref}`)
    const door = await house.slack.eventually(() =>
      house.slack.directMessages('U0EVA').find(({ text }) => text.startsWith('Extend')),
    )
    await eva().clicks(door, 'Open the form')
    await eva().closes(await openView())
  })
})

describe('a click on a card in the channel', () => {
  it('redraws the card for everyone', async () => {
    const ticket = await posted('channel')
    const card = cardOf({ title: 'Taken' })
    house.desk.answers(() => ({ kind: 'card', card, audience: 'everyone', mode: 'replace' }))
    await eva().clicks(ticket, 'Take')
    await house.slack.eventually(() =>
      house.slack.messages('C0DESK').find(({ ts, text }) => ts === ticket.ts && text === 'Taken'),
    )
    expect(house.desk.asked.at(-1)?.intent).toMatchObject({ name: 'show', ref, via: 'clicked' })
  })

  it('never draws what is meant for one person over the card that all see', async () => {
    const ticket = await posted('channel')
    const card = cardOf({ title: 'Rita Requester, rita@example.org' })
    house.desk.answers(() => privateReply(card, 'replace'))
    await eva().clicks(ticket, 'Take')
    await house.slack.eventually(() =>
      house.slack.ephemerals('C0DESK', 'U0EVA').find(({ text }) => text === card.title),
    )
    const all = JSON.stringify(house.slack.messages('C0DESK'))
    expect(all).toContain('A ticket channel')
    expect(all).not.toContain('Rita')
  })

  it('answers by direct message when the response URL fails', async () => {
    const ticket = await posted('channel')
    house.desk.answers(() => privateReply(cardOf({ title: 'By another way' })))
    house.slack.faults.next('response_url', { status: 500 })
    await eva().clicks(ticket, 'Take')
    await house.slack.eventually(() =>
      house.slack.directMessages('U0EVA').find(({ text }) => text === 'By another way'),
    )
  })
})

describe('a click on a card in the direct chat', () => {
  it('redraws it there', async () => {
    const ticket = await posted('direct')
    house.desk.answers(() => privateReply(cardOf({ title: 'Confirmed' }), 'replace'))
    await eva().clicks(ticket, 'Take')
    await house.slack.eventually(() =>
      house.slack
        .directMessages('U0EVA')
        .find(({ ts, text }) => ts === ticket.ts && text === 'Confirmed'),
    )
  })

  it('answers beside it with a message that stays', async () => {
    const ticket = await posted('direct')
    house.desk.answers(() => privateReply(cardOf({ title: 'Beside' })))
    await eva().clicks(ticket, 'Take')
    await house.slack.eventually(() =>
      house.slack
        .directMessages('U0EVA')
        .find(({ text, kind }) => text === 'Beside' && kind === 'message'),
    )
  })
})
