import type { Form } from '@privacy-desk/core/views/model.js'
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
const form = (error?: string, args?: Record<string, string>): Form => ({
  title: 'Extend',
  intro: [],
  fields: [{ kind: 'line', name: 'reason', label: 'Reason', required: true, error }],
  submit: 'Extend',
  intent: { name: 'extend', ref, ...(args === undefined ? {} : { args }) },
})
const openView = () => house.slack.eventually(() => house.slack.openView('U0EVA'))

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

  it('is drawn anew where it means something else by now, such as a later version', async () => {
    const view = await opened()
    const later = form('Somebody was quicker.', { hash: 'two' })
    house.desk.answers(() => ({ kind: 'form', form: later }))
    await eva().submits(view, { Reason: 'late' })
    const drawn = await house.slack.eventually(() => {
      const shown = house.slack.openView('U0EVA')
      return JSON.stringify(shown ?? '').includes('Somebody was quicker') ? shown : undefined
    })
    await eva().submits(drawn, { Reason: 'late' })
    expect(house.desk.asked.at(-1)).toMatchObject({ intent: { args: { hash: 'two' } } })
    await eva().closes(drawn)
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
