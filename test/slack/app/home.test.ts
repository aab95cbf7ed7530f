import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { actionOf, cardOf } from '../support/card-of.js'
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
const openView = () => house.slack.eventually(() => house.slack.openView('U0EVA'))

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
