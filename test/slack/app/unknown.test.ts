import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTime } from '../../support/in-time.js'
import { cardOf } from '../support/card-of.js'
import { privateReply } from '../support/scripted-desk.js'
import { type SlackHouse, slackHouse } from '../support/slack-house.js'

const form = 'application/x-www-form-urlencoded'
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
    const answer = await inTime(house.client.raw(body, form), 2_500)
    expect(answer.status).toBe(200)
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
      const answer = await inTime(house.client.raw(body, form), 2_500)
      expect(answer.status).toBe(200)
    }
  })
})
