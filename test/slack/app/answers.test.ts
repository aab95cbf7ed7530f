import type { Form } from '@privacy-desk/core/views/model.js'
import type { SlackMessage } from '@privacy-desk/stand-ins/slack/slack-objects.js'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { actionOf, cardOf, say } from '../support/card-of.js'
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
    await eva().types(`/privacy assign ${ref} <@U0ANNA|anna>`, 'C0DESK')
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

describe('a submitted form', () => {
  async function opened(error?: string) {
    house.desk.answers(() => ({ kind: 'form', form: form(error) }))
    await eva().types(`/privacy extend ${ref}`, 'C0DESK')
    return await openView()
  }

  it('becomes the desk’s answer, seen at once and by nobody else', async () => {
    const view = await opened()
    house.desk.answers(() =>
      privateReply(cardOf({ title: 'Extended', paragraphs: [say('Until June')] })),
    )
    const submitted = await eva().submits(view, { Reason: 'many requests' })
    expect(submitted.json).toMatchObject({ response_action: 'update' })
    expect(house.desk.asked.at(-1)).toMatchObject({
      inboundId: `slack:view:${view.id}:${view.hash}`,
      intent: { name: 'extend', ref, via: 'submitted', args: { reason: 'many requests' } },
    })
    const shown = await openView()
    expect(JSON.stringify(shown.blocks)).toContain('Until June')
    await eva().closes(shown)
  })

  it('shows a fault below its field and keeps what was typed', async () => {
    const view = await opened()
    house.desk.answers(() => ({ kind: 'form', form: form('Only within the first month.') }))
    const { errors } = await eva().submits(view, { Reason: 'late' })
    expect(errors).toEqual({ Reason: 'Only within the first month.' })
    await eva().closes(view)
  })

  it('closes when there is nothing left to say', async () => {
    const view = await opened()
    house.desk.answers(() => ({ kind: 'done' }))
    await eva().submits(view, { Reason: 'x' })
    expect(house.slack.openView('U0EVA')).toBeUndefined()
  })
})

describe('a card in a modal', () => {
  it('is redrawn by its buttons, and opens forms on top of itself', async () => {
    house.desk.answers(() => ({ kind: 'form', form: form() }))
    await eva().types(`/privacy extend ${ref}`, 'C0DESK')
    const view = await openView()
    const card = cardOf({ title: 'In a modal', actions: [actionOf('Again'), actionOf('Ask')] })
    house.desk.answers(() => privateReply(card))
    await eva().submits(view, { Reason: 'x' })
    house.desk.answers(() => privateReply(cardOf({ ...card, title: 'Redrawn' }), 'replace'))
    await eva().clicks(await openView(), 'Again')
    const redrawn = await house.slack.eventually(() => {
      const shown = house.slack.openView('U0EVA')
      return JSON.stringify(shown?.blocks).includes('Redrawn') ? shown : undefined
    })
    house.desk.answers(() => ({ kind: 'form', form: form() }))
    await eva().clicks(redrawn, 'Ask')
    await house.slack.eventually(() => house.slack.viewStack('U0EVA').length === 2 || undefined)
    for (const open of [...house.slack.viewStack('U0EVA')].reverse()) await eva().closes(open)
  })
})

describe('the Home tab', () => {
  it('shows the person’s own requests and what they can do', async () => {
    house.desk.answers(({ intent }) =>
      privateReply(cardOf({ title: `Card of ${intent?.name}`, actions: [actionOf('Show')] })),
    )
    await eva().opensHome()
    const home = await house.slack.eventually(() => house.slack.home('U0EVA'))
    expect(JSON.stringify(home.blocks)).toMatch(/Card of mine.*Card of help/)
    house.desk.answers(() => privateReply(cardOf({ title: 'One request' })))
    await eva().clicks(home, 'Show')
    const view = await openView()
    expect(JSON.stringify(view.blocks)).toContain('One request')
    await eva().closes(view)
  })
})

describe('what the app does not know', () => {
  it('is acknowledged with help: a command', async () => {
    expect((await eva().types('/unknown thing', 'C0DESK')).json).toMatchObject({
      text: 'The answer',
    })
    expect(house.desk.asked.at(-1)?.intent?.name).toBe('help')
  })

  it.each(['shortcut', 'message_action'])('is acknowledged with help: a %s', async (type) => {
    const payload = {
      type,
      callback_id: 'of-another-time',
      trigger_id: '1.2.3',
      user: { id: 'U0EVA', team_id: house.slack.teamId },
      team: { id: house.slack.teamId },
      channel: { id: 'C0DESK' },
      message: { text: 'x', ts: '1.2' },
    }
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
    const answer = await house.client.raw(body, 'application/x-www-form-urlencoded')
    expect(answer.status).toBe(200)
    expect(answer.elapsedMs).toBeLessThan(2_500)
    expect(house.desk.asked.at(-1)?.intent?.name).toBe('help')
  })

  it('is acknowledged: an old button, an old view, a menu, and nothing at all', async () => {
    const user = { id: 'U0EVA', team_id: house.slack.teamId }
    const base = { user, team: { id: house.slack.teamId }, trigger_id: '1.2.4' }
    const view = { id: 'V1', hash: 'h', type: 'modal', callback_id: 'old', state: { values: {} } }
    const payloads = [
      {
        ...base,
        type: 'block_actions',
        actions: [{ action_id: 'old', value: 'x' }],
        container: {},
      },
      { ...base, type: 'view_submission', view },
      { ...base, type: 'view_closed', view },
      { ...base, type: 'block_suggestion', action_id: 'old', value: 'x' },
      { ...base, type: 'something_new' },
    ]
    for (const payload of payloads) {
      const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
      const answer = await house.client.raw(body, 'application/x-www-form-urlencoded')
      expect(answer.status).toBe(200)
      expect(answer.elapsedMs).toBeLessThan(2_500)
    }
  })
})
