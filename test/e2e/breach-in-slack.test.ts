import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import { createWebClient } from '@privacy-desk/slack/web-client.js'
import type { SlackFault } from '@privacy-desk/stand-ins/slack/faults.js'
import type { FieldValue } from '@privacy-desk/stand-ins/slack/slack-person.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordingLogger } from '../slack/support/recording-logger.js'
import { type Ground, openGround } from './support/ground.js'
import { leaked, wholeDatabase } from './support/leaks.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'

const secret = 'A laptop with the payroll of Paula Payroll was stolen'
const reasons = 'Salaries of Paula Payroll, unencrypted'

let ground: Ground
let desk: StartedDesk

beforeAll(async () => {
  ground = await openGround(['slack'], '2026-03-27T14:00:00Z')
  desk = await startDesk(ground, {
    rooms: { slack: { form: 'channel', thread: 'C0DESK' }, teams: {} },
  })
})
afterAll(() => ground.close())

const slack = () => ground.workspace.slack
const person = (id: string) => desk.slackPeople.as(id)
const room = () => {
  const made = slack().madeChannels().at(-1)
  if (made === undefined) throw new Error('no room was made')
  return made
}
const messagesIn = (channel: string) =>
  slack()
    .messages(channel)
    .filter(({ user }) => user === slack().botUserId)
const card = () => {
  const [first, ...more] = messagesIn(room().id)
  if (first === undefined || more.length > 0) throw new Error('there is not one card')
  return first
}
const words = (of: { readonly blocks: readonly unknown[] }) => JSON.stringify(of.blocks)

/** Fills in the form that is open and closes what it answers with. */
async function submits(who: string, values: Readonly<Record<string, FieldValue>>): Promise<void> {
  const view = await slack().eventually(() => slack().openView(who))
  const { errors } = await person(who).submits(view, values)
  expect(errors).toEqual({})
  const answered = slack().openView(who)
  if (answered !== undefined) await person(who).closes(answered)
  await desk.settle()
}

/** Presses a button of the room's card and fills in the form that it opens. */
async function decides(button: string, values: Readonly<Record<string, FieldValue>>) {
  await person('U0OLGA').clicks(card(), button)
  await submits('U0OLGA', values)
}

const times = {
  'First alert: when it was noticed': '2026-03-27T08:00:00Z',
  'When we became aware': '2026-03-27T13:20:00Z',
}

describe('a whole breach, from a message to closed', () => {
  test('is opened from the menu of a message, and its room is made with its people', async () => {
    const message = await person('U0EMPLOYEE').writes('C0DESK', secret)
    await person('U0EMPLOYEE').sends(message, 'report_a_breach')
    await submits('U0EMPLOYEE', { ...times, Lead: 'Olga Owner' })
    expect(room()).toMatchObject({ name: 'breach-br-2026-0001', isPrivate: true })
    expect([...room().members].sort()).toEqual(['U0DORA', 'U0EMPLOYEE', 'U0OLGA'])
  })

  test('shows one pinned card with both ends of the 72 hours', () => {
    expect(card().isPinned).toBe(true)
    expect(words(card())).toContain('Breach BR-2026-0001: 71 h 20 min left')
    expect(words(card())).toContain('30 March 2026 at 15:20 (Europe/Berlin)')
    expect(words(card())).toContain('30 March 2026 at 16:00 (Europe/Berlin)')
    expect(words(card())).toContain('Next step')
  })

  test('leaves people to talk in their room, and answers each command to its sender alone', async () => {
    const before = messagesIn(room().id).length
    await desk.slackPeople.event({
      type: 'message',
      channel_type: 'group',
      channel: room().id,
      user: 'U0OLGA',
      text: 'Who has the serial number? delete my data',
      ts: '1774620000.000100',
    })
    await person('U0OLGA').types('/privacy breach show BR-2026-0001', room().id)
    await desk.settle()
    expect(messagesIn(room().id)).toHaveLength(before)
    const shown = slack().ephemerals(room().id, 'U0OLGA').at(-1)
    expect(words(shown ?? { blocks: [] })).toContain('Paula Payroll')
    expect(slack().ephemerals(room().id, 'U0DORA')).toEqual([])
  })

  test('shows what was written to whoever clicks and may see it, and to nobody else', async () => {
    await person('U0DORA').clicks(card(), 'Show')
    await desk.settle()
    const seen = await slack().eventually(() => slack().ephemerals(room().id, 'U0DORA').at(-1))
    expect(words(seen)).toContain('Paula Payroll')
    await person('U0MIA').clicks(card(), 'Conclude the risk')
    const refused = await slack().eventually(() => slack().ephemerals(room().id, 'U0MIA').at(-1))
    expect(words(refused)).toContain('This is for lead and deputy')
  })

  test('takes every decision from the card, which is redrawn in place', async () => {
    await decides('Conclude the risk', {
      'For the rights and freedoms of people': 'A high risk: the authority and the people are told',
      'Reasons, for the register (art. 33(5))': reasons,
    })
    expect(words(card())).toContain('A high risk')
    await decides('Decide on the authority', { Decision: 'Notify the authority' })
    await decides('Decide on telling people', {
      Decision: 'Tell each of them',
      'Reasons, for the register': reasons,
    })
    await decides('Record the notice', { 'Place of the authority': 'DE-BE' })
    await decides('Record that people were told', {
      How: 'Each of them, by a message of its own',
    })
    expect(words(card())).toContain('Notice 1 to the authority (DE-BE)')
    expect(card().isPinned).toBe(true)
  })

  test('has its checklist ticked by two people at once', async () => {
    await person('U0OLGA').clicks(card(), 'Checklist')
    await person('U0DORA').clicks(card(), 'Checklist')
    const lists = await Promise.all(
      ['U0OLGA', 'U0DORA'].map((who) =>
        slack().eventually(() =>
          slack()
            .ephemerals(room().id, who)
            .findLast((one) => words(one).includes('Tick')),
        ),
      ),
    )
    const [olgas, doras] = lists
    if (olgas === undefined || doras === undefined) throw new Error('no checklist')
    const before = /(\d+) of \d+ done/.exec(words(card()))?.[1]
    await Promise.all([
      person('U0OLGA').clicks(olgas, 'Tick', { nth: 0 }),
      person('U0DORA').clicks(doras, 'Tick', { nth: 1 }),
    ])
    await slack().eventually(() =>
      words(card()).includes(`${Number(before) + 2} of `) ? true : undefined,
    )
  })

  test('counts down on the card, and is closed from it', async () => {
    await decides('Close it', {
      'Root cause, and what was learned': reasons,
      'Why it is closed nevertheless': 'The rest does not apply',
    })
    expect(words(card())).toContain('Closed')
    expect((await loadBreach(desk.running.deps, 'BR-2026-0001'))?.breach.status).toBe('closed')
  })

  test('leaves no word of people in the room, the log, the queue or the tables', async () => {
    const kept = `${desk.log.lines.join('\n')}\n${await wholeDatabase(ground)}`
    expect(leaked(kept, [secret, 'Paula Payroll'])).toEqual([])
    expect(JSON.stringify(messagesIn(room().id))).not.toContain('Payroll')
    expect(slack().violations()).toEqual([])
  })
})

describe('a room that Slack refuses', () => {
  async function opens(values: Readonly<Record<string, FieldValue>> = {}): Promise<string> {
    await person('U0OLGA').types('/privacy breach new')
    await submits('U0OLGA', { 'What happened': secret, ...times, ...values })
    return await latest()
  }
  const latest = async () => {
    const sql = 'SELECT reference FROM breaches ORDER BY reference DESC LIMIT 1'
    return String((await ground.query(sql))[0]?.reference)
  }
  const refuses = (method: string, error: string) => slack().faults.next(method, { error })
  const cardFor = (ref: string, channel: string) =>
    messagesIn(channel).filter((one) => words(one).includes(`Breach ${ref}`))
  const toldDora = (ref: string) =>
    slack()
      .directMessages('U0DORA')
      .map(words)
      .find((one) => one.includes(`The room needs you: ${ref}`))

  test.each(['missing_scope', 'restricted_action', 'invalid_name_specials'])(
    '%s: the thread takes its place, and the data protection officer hears the next step',
    async (error) => {
      refuses('conversations.create', error)
      const ref = await opens()
      expect(cardFor(ref, 'C0DESK')).toHaveLength(1)
      expect(words(cardFor(ref, 'C0DESK')[0] ?? { blocks: [] })).not.toContain('Payroll')
      expect(toldDora(ref)).toContain('Try it again')
    },
  )

  test('missing_scope of a private breach: the own chats take its place, and never the thread', async () => {
    refuses('conversations.create', 'missing_scope')
    const ref = await opens({ 'Who may know of it': 'Private: only the people of the room' })
    expect(cardFor(ref, 'C0DESK')).toEqual([])
    expect(toldDora(ref)).toBeUndefined()
    const told = slack().directMessages('U0OLGA').map(words)
    expect(told.some((one) => one.includes(`The room needs you: ${ref}`))).toBe(true)
  })

  test('a name that is taken: the next name is', async () => {
    const next = String(Number((await latest()).slice(-4)) + 1).padStart(4, '0')
    await slack().inside.makeChannel('U0MIA', `breach-br-2026-${next}`)
    const ref = await opens()
    expect(room().name).toBe(`breach-${ref.toLowerCase()}-2`)
  })

  test.each<[string, SlackFault]>([
    ['a rate limit', { status: 429, retryAfter: 2 }],
    ['an outage', { status: 503 }],
  ])('%s: the room is made a little later', async (_what, fault) => {
    slack().faults.next('conversations.create', fault)
    const ref = await opens()
    await desk.moveTo(new Date(Date.parse(ground.clock.now()) + 5_000).toISOString())
    expect(room().name).toBe(`breach-${ref.toLowerCase()}`)
    expect(room().members).toContain('U0DORA')
  })

  test('a guest who cannot be invited stays out, and the card says so', async () => {
    refuses('conversations.invite', 'user_is_ultra_restricted')
    const ref = await opens()
    expect(words(card())).toContain('the rules of the workspace keep this account out')
    expect(toldDora(ref)).toContain('let the account into private channels')
    await person('U0DORA').types(`/privacy breach room ${ref}`)
    await desk.settle()
    expect(words(card())).not.toContain('keep this account out')
    expect([...room().members].sort()).toEqual(['U0DORA', 'U0OLGA'])
  })

  test('an archived room: the thread takes its place at the next change', async () => {
    const ref = await opens()
    await slack().inside.archive('U0OLGA', room().id)
    await person('U0OLGA').types(`/privacy breach decide ${ref}`)
    await submits('U0OLGA', {
      'For the rights and freedoms of people': 'A risk: the authority is notified',
      'Reasons, for the register (art. 33(5))': reasons,
    })
    await desk.settle()
    expect(cardFor(ref, 'C0DESK')).toHaveLength(1)
    expect(toldDora(ref)).toContain('archived')
  })

  test('a card that somebody deleted is posted again', async () => {
    await opens()
    const { ts } = card()
    const bot = createWebClient(ground.workspace.settings, recordingLogger())
    await bot.chat.delete({ channel: room().id, ts })
    await desk.moveTo('2026-03-27T14:25:00Z')
    expect(card().ts).not.toBe(ts)
    expect(card().isPinned).toBe(true)
    expect(words(card())).toContain('70 h 55 min left')
    expect(slack().violations()).toEqual([])
  })
})
