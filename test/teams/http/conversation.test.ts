import type { Reply } from '@privacy-desk/core/desk/reply.js'
import type { Card } from '@privacy-desk/core/views/model.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gate } from '../../support/gate.js'
import { cardWords } from '../support/card-words.js'
import { card, form } from '../support/cards.js'
import { eva, olga, openTeamsOffice, room, type TeamsOffice } from '../support/teams-office.js'

let office: TeamsOffice
beforeEach(async () => {
  office = await openTeamsOffice()
})
afterEach(() => office.close())

const take = {
  label: 'Take',
  style: 'primary',
  intent: { name: 'take', ref: 'PR-2026-0042' },
} as const
const show = (
  parts: Partial<Card>,
  how: Partial<Extract<Reply, { kind: 'card' }>> = {},
): Reply => ({
  kind: 'card',
  card: card(parts),
  audience: 'only-you',
  mode: 'new',
  ...how,
})

const botSays = (conversation: string) =>
  office.teams
    .messages(conversation)
    .filter(({ from }) => from === office.teams.botId)
    .map((message) => message.text || cardWords(message.card))

const toEva = () => botSays(office.teams.personalChat(eva.id))
const inChannel = () =>
  office.teams.calls('send').filter(({ conversation }) => conversation?.startsWith(room))

async function cardFor(actions: Card['actions'], title = 'A request') {
  office.answers(show({ title, actions }))
  await office.client.as(eva.id).says('mine')
  const message = office.teams.directMessages(eva.id).at(-1)
  if (message === undefined) throw new Error('no card came')
  return message
}

describe('in the personal chat', () => {
  test('a command is answered with a card', async () => {
    const { status } = await office.client.as(eva.id).says('show PR-2026-0042')
    expect(status).toBe(200)
    expect(office.asked).toMatchObject([{ intent: { name: 'show' }, by: 'teams:aad-eva' }])
    expect(toEva()).toEqual(['show'])
  })

  test('a pasted mail is handed over', async () => {
    await office.client.as(eva.id).says('Dear team,\nplease delete my data.\nCarla')
    expect(office.asked).toMatchObject([
      {
        handover: {
          gesture: 'direct-message',
          materials: [{ text: 'Dear team,\nplease delete my data.\nCarla' }],
        },
      },
    ])
  })

  test('a forwarded message is handed over with its comment', async () => {
    await office.client.as(eva.id).forwards({ html: '<p>Delete my data</p>' }, 'For you?')
    expect(office.asked).toMatchObject([
      {
        handover: {
          gesture: 'shared-message',
          comment: 'For you?',
          materials: [{ text: 'Delete my data' }],
        },
      },
    ])
  })

  test('a mail file is fetched at once, because its address soon stops working', async () => {
    await office.client.as(eva.id).sharesFile('Subject: hello\n\nDelete it', 'request.eml')
    const [asked] = office.asked
    if (asked === undefined || !('handover' in asked)) throw new Error('nothing was handed over')
    const [file] = asked.handover.materials
    expect(file).toMatchObject({ kind: 'file', name: 'request.eml', size: 25 })
    const bytes = await office.app.fetchFile(file?.kind === 'file' ? file.source : '')
    expect(Buffer.from(bytes).toString()).toBe('Subject: hello\n\nDelete it')
  })

  test('a file from elsewhere is not fetched, and the employee is told', async () => {
    const downloadUrl = 'http://169.254.169.254/latest/meta-data'
    await office.client.as(eva.id).sharesFile('x', 'request.eml', { downloadUrl })
    expect(office.asked).toEqual([])
    expect(toEva()).toEqual([expect.stringContaining('I did not take the file')])
  })

  test('a delivery that comes twice has the same id for the desk', async () => {
    const first = await office.client.as(eva.id).says('mine')
    await office.client.again(first)
    const [one, two] = office.asked.map(({ inboundId }) => inboundId)
    expect(one).toBe(two)
    expect(one).toMatch(/^teams:/)
  })

  test('a desk that cannot take something in says so', async () => {
    office.answers(() => Promise.reject(Object.assign(new Error('no'), { code: 'ECONNREFUSED' })))
    await office.client.as(eva.id).says('a mail\nof two lines')
    expect(toEva()).toEqual([expect.stringContaining('nothing of it was kept')])
    expect(office.log.lines.at(-1)).toMatchObject({
      level: 'error',
      fields: { code: 'ECONNREFUSED' },
    })
  })

  test('whoever installs the desk is greeted with what it can do', async () => {
    await office.client.as(eva.id).installs()
    expect(office.asked).toMatchObject([{ intent: { name: 'help' } }])
    expect(toEva()).toEqual(['help'])
  })

  test('somebody whom Entra does not know is told why nothing happens', async () => {
    const change = (activity: Record<string, unknown>) => ({
      ...activity,
      from: { id: eva.id, name: eva.name },
    })
    await office.client.as(eva.id, { change }).says('list')
    expect(office.asked).toEqual([])
    expect(toEva()).toEqual([expect.stringContaining('who you are')])
  })
})

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
    expect(toEva()).toContain('Why')
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
    const clicked = await office.client.as(eva.id).clicks(message, 'Take')
    expect(clicked.elapsedMs).toBeLessThan(3_000)
    expect(clicked.toast).toContain('still working')
    open()
    await office.teams.eventually(() => toEva().includes('At last') || undefined)
  })

  test('whose work fails says that nothing was changed', async () => {
    const message = await cardFor([take])
    office.answers(() => Promise.reject(new Error('Carla Customer cannot be saved')))
    const clicked = await office.client.as(eva.id).clicks(message, 'Take')
    expect(clicked.json).toMatchObject({ statusCode: 500, type: 'application/vnd.microsoft.error' })
    expect(clicked.text + office.log.text()).not.toContain('Carla')
  })
})

describe('in a channel', () => {
  test('a card for everybody is said in the thread', async () => {
    office.answers(show({ title: 'Open requests' }, { audience: 'everyone' }))
    await office.client.as(eva.id).mentions(room, 'list')
    expect(inChannel()).toHaveLength(1)
    expect(inChannel()[0]?.conversation).toContain(';messageid=')
  })

  test('what is only for one person goes to their personal chat, which is opened if need be', async () => {
    office.answers(show({ title: 'Carla Customer' }))
    await office.client.as(eva.id).mentions(room, 'show PR-2026-0042')
    expect(toEva()).toEqual(['Carla Customer'])
    expect(JSON.stringify(inChannel())).not.toContain('Carla')
    expect(JSON.stringify(inChannel())).toContain('our personal chat')
  })

  test('a form goes there too', async () => {
    office.answers({ kind: 'form', form: form({ intro: [[{ kind: 'text', text: 'of Carla' }]] }) })
    await office.client.as(eva.id).mentions(room, 'extend PR-2026-0042')
    expect(toEva()).toEqual([expect.stringContaining('of Carla')])
    expect(JSON.stringify(inChannel())).not.toContain('Carla')
  })

  test('nothing is said aloud when the person cannot be reached', async () => {
    office.teams.block(eva.id)
    office.answers(show({ title: 'Carla Customer' }))
    await office.client.as(eva.id).mentions(room, 'show PR-2026-0042')
    expect(JSON.stringify(inChannel())).not.toContain('Carla')
    expect(JSON.stringify(inChannel())).toContain('cannot reach you')
  })

  test('a button’s private answer is not shown in the channel either', async () => {
    office.answers(show({ title: 'Request', actions: [take] }, { audience: 'everyone' }))
    await office.client.as(olga.id).mentions(room, 'show PR-2026-0042')
    const [where = ''] = inChannel().flatMap(({ conversation }) => conversation ?? [])
    const message = office.teams.messages(where).at(-1)
    if (message === undefined) throw new Error('no card in the channel')
    office.answers(show({ title: 'Carla Customer' }, { mode: 'replace' }))
    const clicked = await office.client.as(eva.id).clicks(message, 'Take')
    expect(clicked.card).toBeUndefined()
    expect(clicked.toast).toContain('personal chat')
    expect(toEva()).toEqual(['Carla Customer'])
    expect(office.teams.calls('update')).toEqual([])
  })
})

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

  test('is answered within three seconds, and then in the personal chat', async () => {
    const person = office.client.as(eva.id)
    const { dialog } = await person.opensAction('handOver', { message, room })
    if (dialog === undefined) throw new Error('no dialog')
    const { open, opened } = gate()
    office.answers(() => opened.then(() => show({ title: 'At last' })))
    const sent = await person.submits(dialog)
    expect(sent.elapsedMs).toBeLessThan(3_000)
    expect(sent.text).toContain('still working')
    open()
    await office.teams.eventually(() => toEva().includes('At last') || undefined)
    expect(inChannel()).toEqual([])
  })
})

describe('everything the bot says', () => {
  test('is valid for Teams, and nothing of it is in the log', async () => {
    const person = office.client.as(eva.id)
    await person.installs()
    await person.says('Carla Customer wants\nher data')
    await person.sharesFile('Carla Customer', 'Carla Customer.eml')
    await person.mentions(room, 'show PR-2026-0042')
    expect(office.teams.violations()).toEqual([])
    expect(office.log.text()).not.toMatch(/Carla|Eva|aad-/)
  })
})
