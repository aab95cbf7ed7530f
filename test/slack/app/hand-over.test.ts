import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { cardOf, say } from '../support/card-of.js'
import { privateReply } from '../support/scripted-desk.js'
import { type SlackHouse, slackHouse } from '../support/slack-house.js'

let house: SlackHouse
beforeAll(async () => {
  house = await slackHouse()
})
afterAll(() => house.close())
afterEach(() => {
  expect(house.slack.violations()).toEqual([])
})

const eva = () => house.client.as('U0EVA')
const lastAsked = () => house.desk.asked.at(-1)
const title = (message: { blocks: readonly unknown[] }) => JSON.stringify(message.blocks[0])

/** What the bot said to Eva in their direct chat, once there are so many answers. */
const botSays = (count: number) =>
  house.slack.eventually(() => {
    const said = house.slack
      .directMessages('U0EVA')
      .filter(({ user }) => user === house.slack.botUserId)
    return said.length >= count ? said : undefined
  })

describe('an employee hands something over', () => {
  it('as pasted text in the direct chat, and is answered there', async () => {
    const answer = await eva().dm('From: rita@example.org\n\nPlease delete my data.')
    expect(answer.status).toBe(200)
    expect(lastAsked()).toMatchObject({
      by: 'slack:U0EVA',
      inboundId: expect.stringMatching(/^slack:event:Ev/),
      handover: { gesture: 'direct-message', materials: [{ kind: 'text' }] },
    })
    const [said] = await botSays(1)
    expect(title(said ?? { blocks: [] })).toContain('Received')
    expect(said?.text).toBe('Received')
  })

  it('as an .eml file in the direct chat', async () => {
    await eva().shareFile('From: rita@example.org\r\n\r\nDelete.', 'request.eml', {
      text: 'by mail',
    })
    expect(lastAsked()).toMatchObject({
      handover: { comment: 'by mail', materials: [{ kind: 'file', name: 'request.eml' }] },
    })
  })

  it.each([false, true])('as Slack’s e-mail object (shared on: %s)', async (shared) => {
    const from = { address: 'eva@desk.example.org', name: 'Eva Example' }
    await eva().shareEmail({ subject: 'FW: my data', plainText: 'Delete it.', from }, { shared })
    expect(lastAsked()).toMatchObject({
      handover: {
        gesture: 'mail-file',
        materials: [{ kind: 'mail', subject: 'FW: my data', text: 'Delete it.', from }],
      },
    })
  })

  it('as a message forwarded from a channel', async () => {
    const message = await house.client.as('U0ANNA').writes('C0SUP', 'Rita wants her data erased')
    await eva().forwards(message, 'for you?')
    expect(lastAsked()).toMatchObject({
      handover: {
        gesture: 'shared-message',
        comment: 'for you?',
        materials: [{ kind: 'text', text: 'Rita wants her data erased' }],
      },
    })
  })

  it('by the menu of a message, also where the bot is no member', async () => {
    const message = await house.client.as('U0ANNA').writes('C0SUP', 'Rita wants a copy')
    const answer = await eva().sends(message, 'send_to_privacy_desk')
    expect(answer.status).toBe(200)
    expect(lastAsked()).toMatchObject({
      inboundId: expect.stringMatching(/^slack:trigger:/),
      handover: { gesture: 'message-action', materials: [{ text: 'Rita wants a copy' }] },
    })
    const seen = await house.slack.eventually(() => house.slack.ephemerals('C0SUP', 'U0EVA')[0])
    expect(seen.text).toBe('Received')
  })

  it('by mentioning the bot, and only they see the answer', async () => {
    await eva().mentions('C0DESK', 'a customer wrote:\nplease delete my data')
    expect(lastAsked()).toMatchObject({ handover: { gesture: 'mention' } })
    const seen = await house.slack.eventually(() => house.slack.ephemerals('C0DESK', 'U0EVA')[0])
    expect(seen.text).toBe('Received')
  })

  it.each(['/privacy new', 'the global shortcut'])(
    'through the modal opened by %s, with a file for a long mail',
    async (way) => {
      const person = eva()
      const before = house.desk.asked.length
      await (way === '/privacy new' ? person.types(way) : person.starts('new_privacy_request'))
      const view = await house.slack.eventually(() => house.slack.openView('U0EVA'))
      expect(house.desk.asked).toHaveLength(before)
      const submitted = await person.submits(view, {
        'The request': 'Please delete my data',
        'E-mail or other files': [{ name: 'long.eml', bytes: 'From: rita@example.org' }],
        'Anything the privacy desk should know': 'by post',
      })
      expect(submitted.status).toBe(200)
      expect(lastAsked()).toMatchObject({
        inboundId: expect.stringMatching(/^slack:view:/),
        handover: {
          gesture: 'form',
          comment: 'by post',
          materials: [{ text: 'Please delete my data' }, { kind: 'file', name: 'long.eml' }],
        },
      })
      const shown = house.slack.openView('U0EVA')
      expect(JSON.stringify(shown?.blocks)).toContain('Received')
      if (shown !== undefined) await person.closes(shown)
    },
  )

  it('is asked for something when the modal is empty, and keeps what was typed', async () => {
    const person = eva()
    await person.types('/privacy new')
    const view = await house.slack.eventually(() => house.slack.openView('U0EVA'))
    const { errors } = await person.submits(view, { 'Anything the privacy desk should know': 'hm' })
    expect(errors).toEqual({ 'The request': 'Paste the request here or attach a file below.' })
    await person.closes(view)
  })

  it('in their own time zone, known from the second time on', async () => {
    await eva().dm('Please delete my data, says Rita')
    await house.slack.eventually(() => house.slack.calls('users.info')[0]?.answer)
    await eva().dm('Please delete my data, says Rita again')
    expect(house.desk.users.at(-1)).toEqual({
      platform: 'slack',
      id: 'U0EVA',
      zone: 'Europe/Lisbon',
    })
  })

  it('and what a hostile requester wrote rings nobody', async () => {
    house.desk.answers(() =>
      privateReply(cardOf({ paragraphs: [say('<!channel> @here <@U0ANNA>')] })),
    )
    await eva().dm('hostile request')
    const said = await house.slack.eventually(() =>
      house.slack.directMessages('U0EVA').find(({ blocks }) => blocks.length > 1),
    )
    expect(JSON.stringify(said.blocks)).toContain('&lt;!channel&gt; @\u200Bhere &lt;@U0ANNA&gt;')
  })
})

describe('an employee who reports a breach', () => {
  it('from the menu of a message gets the form with what the message says', async () => {
    house.desk.answers(() => ({
      kind: 'form',
      form: {
        title: 'Open a breach',
        intro: [],
        fields: [{ kind: 'area', name: 'what', label: 'What happened', required: true }],
        submit: 'Open the breach',
        intent: { name: 'breach new' },
      },
    }))
    const message = await house.client.as('U0ANNA').writes('C0SUP', 'My laptop was stolen')
    await eva().sends(message, 'report_a_breach')
    expect(lastAsked()).toMatchObject({
      intent: { name: 'breach new', args: { what: 'My laptop was stolen' }, via: 'clicked' },
    })
    const mark = () => /"message":"([0-9a-f]{64})"/.exec(JSON.stringify(lastAsked()))?.[1]
    const first = mark()
    await eva().sends(message, 'report_a_breach')
    expect(mark()).toBe(first ?? 'a mark')
    const view = await house.slack.eventually(() => house.slack.viewStack('U0EVA').at(-1))
    expect(view?.privateMetadata).not.toContain('laptop')
  })
})
