import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gate } from '../../support/gate.js'
import { inTime } from '../../support/in-time.js'
import { cardWords } from '../support/card-words.js'
import { form } from '../support/cards.js'
import { show } from '../support/replies.js'
import { eva, openTeamsOffice, room, type TeamsOffice } from '../support/teams-office.js'

let office: TeamsOffice
beforeEach(async () => {
  office = await openTeamsOffice()
})
afterEach(() => office.close())

describe('a message action', () => {
  const message = { from: 'Sam Support', html: '<p>Please delete my data</p>' }

  test('shows what it would send, takes a comment, hands over and says what follows', async () => {
    const person = office.client.as(eva.id)
    const opened = await person.opensAction('handOver', { message, room })
    expect(cardWords(opened.dialog?.card)).toContain('Please delete my data')
    expect(office.asked).toEqual([])
    if (opened.dialog === undefined) throw new Error('no dialog')
    const sent = await person.submits(opened.dialog, { 'Your comment': 'by phone, too' })
    expect(office.asked).toMatchObject([
      {
        handover: {
          gesture: 'message-action',
          comment: 'by phone, too',
          materials: [{ text: 'Please delete my data', author: 'Sam Support' }],
        },
      },
    ])
    expect(cardWords(sent.dialog?.card)).toBe('Received')
  })

  test('from the compose box opens the desk’s own form and sends it', async () => {
    const person = office.client.as(eva.id)
    const field = { kind: 'area', name: 'text', label: 'Message', required: true } as const
    const asForm = form({ title: 'New', intent: { name: 'new' }, fields: [field] })
    office.answers({ kind: 'form', form: asForm })
    const opened = await person.opensAction('handOver')
    if (opened.dialog === undefined) throw new Error('no dialog')
    office.answers(show({ title: 'Received' }))
    const sent = await person.submits(opened.dialog, { Message: 'Delete my data' })
    expect(office.asked.at(-1)).toMatchObject({
      intent: { name: 'new', args: { text: 'Delete my data' }, via: 'submitted' },
    })
    expect(cardWords(sent.dialog?.card)).toBe('Received')
  })

  test('that reports a breach opens its form with what the message says', async () => {
    const person = office.client.as(eva.id)
    const field = { kind: 'area', name: 'what', label: 'What happened', required: true } as const
    const asForm = form({ title: 'Open', intent: { name: 'breach new' }, fields: [field] })
    office.answers({ kind: 'form', form: asForm })
    const opened = await person.opensAction('reportBreach', { message, room })
    expect(office.asked.at(-1)).toMatchObject({
      intent: { name: 'breach new', args: { what: 'Please delete my data' }, via: 'clicked' },
    })
    if (opened.dialog === undefined) throw new Error('no dialog')
    office.answers(show({ title: 'Breach BR-2026-0001' }))
    const sent = await person.submits(opened.dialog, { 'What happened': 'A leak' })
    expect(office.asked.at(-1)).toMatchObject({
      intent: { name: 'breach new', args: { what: 'A leak' }, via: 'submitted' },
    })
    expect(cardWords(sent.dialog?.card)).toContain('BR-2026-0001')
  })

  test('is answered within three seconds, and then in the personal chat', async () => {
    const person = office.client.as(eva.id)
    const { dialog } = await person.opensAction('handOver', { message, room })
    if (dialog === undefined) throw new Error('no dialog')
    const { open, opened } = gate()
    office.answers(() => opened.then(() => show({ title: 'At last' })))
    const sent = await inTime(person.submits(dialog))
    expect(sent.text).toContain('still working')
    open()
    await office.teams.eventually(() => office.saidTo(eva).includes('At last') || undefined)
    expect(office.saidInRoom()).toEqual([])
  })
})
