import type { Card } from '@privacy-desk/core/views/model.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gate } from '../../support/gate.js'
import { inTime } from '../../support/in-time.js'
import { cardWords } from '../support/card-words.js'
import { form } from '../support/cards.js'
import { show, take } from '../support/replies.js'
import { eva, openTeamsOffice, type TeamsOffice } from '../support/teams-office.js'

let office: TeamsOffice
beforeEach(async () => {
  office = await openTeamsOffice()
})
afterEach(() => office.close())

async function cardFor(actions: Card['actions'], title = 'A request') {
  office.answers(show({ title, actions }))
  await office.client.as(eva.id).says('mine')
  const message = office.teams.directMessages(eva.id).at(-1)
  if (message === undefined) throw new Error('no card came')
  return message
}

describe('a button', () => {
  test('redraws its card', async () => {
    const message = await cardFor([take])
    office.answers(show({ title: 'Taken' }, { mode: 'replace' }))
    const clicked = await office.client.as(eva.id).clicks(message, 'Take')
    expect(office.asked.at(-1)).toMatchObject({ intent: { name: 'take', via: 'clicked' } })
    expect(cardWords(clicked.card)).toBe('Taken')
    await office.teams.eventually(() => office.teams.calls('update')[0])
  })

  test('may be answered beside its card', async () => {
    const message = await cardFor([take])
    office.answers(show({ title: 'Why' }))
    const clicked = await office.client.as(eva.id).clicks(message, 'Take')
    expect(clicked.toast).toContain('answered')
    expect(office.saidTo(eva)).toContain('Why')
  })

  test('opens a form in the place of its card, which Cancel brings back', async () => {
    const message = await cardFor([take])
    office.answers({ kind: 'form', form: form({ title: 'Extend' }) })
    const opened = await office.client.as(eva.id).clicks(message, 'Take')
    expect(cardWords(opened.card)).toContain('Extend')
    office.answers(show({ title: 'A request' }))
    const [now = message] = office.teams.directMessages(eva.id).slice(-1)
    const cancelled = await office.client.as(eva.id).clicks(now, 'Cancel')
    expect(cardWords(cancelled.card)).toBe('A request')
    expect(office.asked.at(-1)).toMatchObject({ intent: { name: 'show', ref: 'PR-2026-0042' } })
  })

  test('opens a form of several steps beside its card, and the next step in its place', async () => {
    const message = await cardFor([take])
    office.answers({ kind: 'form', form: form({ title: 'Choose', beside: true }) })
    const opened = await office.client.as(eva.id).clicks(message, 'Take')
    expect(opened.toast).toContain('answered')
    const [below = message] = office.teams.directMessages(eva.id).slice(-1)
    expect(cardWords(below.card)).toContain('Choose')
    office.answers({ kind: 'form', form: form({ title: 'Fill in', beside: true }) })
    const next = await office.client.as(eva.id).clicks(below, 'Extend')
    expect(cardWords(next.card)).toContain('Fill in')
  })

  test('sends a form, which comes back with what is wrong and then gives way', async () => {
    const message = await cardFor([take])
    const reason = { kind: 'line', name: 'reason', label: 'Reason', required: true } as const
    office.answers({ kind: 'form', form: form({ fields: [reason] }) })
    await office.client.as(eva.id).clicks(message, 'Take')
    const latest = () => office.teams.directMessages(eva.id).at(-1) ?? message
    office.answers((asked) => {
      const { reason: value } = 'intent' in asked ? asked.intent.args : {}
      const faulty = { ...reason, value, error: 'Too short.' }
      return { kind: 'form', form: form({ fields: [faulty] }) }
    })
    const refused = await office.client.as(eva.id).clicks(latest(), 'Extend', { Reason: 'x' })
    expect(cardWords(refused.card)).toContain('Too short.')
    expect(JSON.stringify(refused.card)).toContain('"value":"x"')
    office.answers({ kind: 'done' })
    const sent = await office.client.as(eva.id).clicks(latest(), 'Extend', { Reason: 'four words' })
    expect(office.asked.at(-1)).toMatchObject({
      intent: { name: 'extend', args: { reason: 'four words' }, via: 'submitted' },
    })
    expect(cardWords(sent.card)).toBe('Done.')
  })

  test('that the desk no longer knows is told to be old', async () => {
    const message = await cardFor([take])
    const change = (activity: Record<string, unknown>) => ({
      ...activity,
      value: { action: { type: 'Action.Execute', data: { privacyDesk: '{"v":0}' } } },
    })
    const clicked = await office.client.as(eva.id, { change }).clicks(message, 'Take')
    expect([clicked.status, clicked.json]).toMatchObject([200, { statusCode: 400 }])
  })

  test('is answered within three seconds even by a slow desk, and then properly', async () => {
    const message = await cardFor([take])
    const { open, opened } = gate()
    office.answers(() => opened.then(() => show({ title: 'At last' }, { mode: 'replace' })))
    const clicked = await inTime(office.client.as(eva.id).clicks(message, 'Take'))
    expect(clicked.toast).toContain('still working')
    open()
    await office.teams.eventually(() => office.saidTo(eva).includes('At last') || undefined)
  })

  test('whose answer was promised for later is waited for when the app stops', async () => {
    const message = await cardFor([take])
    const { open, opened } = gate()
    office.answers(() => opened.then(() => show({ title: 'Just in time' })))
    await office.client.as(eva.id).clicks(message, 'Take')
    const stopped = office.app.close()
    open()
    await stopped
    expect(office.saidTo(eva)).toContain('Just in time')
  })

  test('whose work fails says that nothing was changed', async () => {
    const message = await cardFor([take])
    office.answers(() => Promise.reject(new Error('Carla Customer cannot be saved')))
    const clicked = await office.client.as(eva.id).clicks(message, 'Take')
    expect(clicked.json).toMatchObject({ statusCode: 500, type: 'application/vnd.microsoft.error' })
    expect(clicked.text + office.log.text()).not.toContain('Carla')
  })
})
