import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import type { TeamsMessage } from '@privacy-desk/stand-ins/teams/teams-objects.js'
import type { TeamsInputs } from '@privacy-desk/stand-ins/teams/teams-person.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { teamsSeen } from '../../demo/src/seen/teams-seen.js'
import { teamsRoom } from '../../demo/src/sides/teams-tenant.js'
import { type Ground, openGround } from './support/ground.js'
import { leaked, wholeDatabase } from './support/leaks.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'

const secret = 'A laptop with the payroll of Paula Payroll was stolen'
const reasons = 'Salaries of Paula Payroll, unencrypted'
const olga = '29:olga'
const dora = '29:dora'

let ground: Ground
let desk: StartedDesk

beforeAll(async () => {
  ground = await openGround(['teams'], '2026-03-27T14:00:00Z')
  desk = await startDesk(ground, {
    rooms: { slack: { form: 'channel' }, teams: { thread: teamsRoom.id } },
  })
})
afterAll(() => ground.close())

const teams = () => ground.tenant.teams
const person = (id: string) => desk.teamsPeople.as(id)
const ofBot = ({ from, card }: TeamsMessage) => from === teams().botId && card !== undefined
const words = (message: TeamsMessage | undefined, who = '') => {
  const card = message?.cardsOf[who] ?? message?.card
  return card === undefined ? '' : JSON.stringify(teamsSeen(card))
}
const chat = (who: string) => teams().directMessages(who).filter(ofBot)
const cardsFor = (ref: string) =>
  teams()
    .messages(teamsRoom.id)
    .filter((one) => ofBot(one) && words(one).includes(`Breach ${ref}`))
const card = (ref: string): TeamsMessage => {
  const [first, ...more] = cardsFor(ref)
  if (first === undefined || more.length > 0) throw new Error('there is not one card')
  return first
}
/** The newest message in somebody's own chat that has this button. */
const withButton = (who: string, button: string): TeamsMessage => {
  const found = chat(who).findLast((one) =>
    JSON.stringify(one.cardsOf[who] ?? one.card).includes(`"title":"${button}"`),
  )
  if (found === undefined) throw new Error(`nobody sees the button “${button}”`)
  return found
}

const times = {
  'First alert: when it was noticed': '2026-03-27',
  'First alert: when it was noticed, time': '09:00',
  'When we became aware': '2026-03-27',
  'When we became aware, time': '14:20',
}

/** Presses a button of the room's card, and fills in the form that comes to the own chat. */
async function decides(ref: string, button: string, submit: string, inputs: TeamsInputs) {
  await person(olga).clicks(card(ref), button)
  await desk.settle()
  await person(olga).clicks(withButton(olga, submit), submit, inputs)
  await desk.settle()
}

async function opens(inputs: TeamsInputs = {}): Promise<string> {
  await person(olga).says('breach new')
  await desk.settle()
  const submit = 'Open the breach'
  const values = { 'What happened': secret, ...times, ...inputs }
  await person(olga).clicks(withButton(olga, submit), submit, values)
  await desk.settle()
  return await latest()
}

async function latest(): Promise<string> {
  const sql = 'SELECT reference FROM breaches ORDER BY reference DESC LIMIT 1'
  return String((await ground.query(sql))[0]?.reference)
}

describe('a whole breach, from a message to closed', () => {
  const ref = 'BR-2026-0001'

  test('is opened from the menu of a message, and its room is a thread in the channel', async () => {
    const { dialog } = await person('29:employee').opensAction('reportBreach', {
      message: { from: 'Tim', html: `<p>${secret}</p>`, createdAt: '2026-03-27T08:00:00Z' },
      room: teamsRoom.id,
    })
    if (dialog === undefined) throw new Error('no dialog')
    await person('29:employee').submits(dialog, { ...times, Lead: 'olga' }, 'Open the breach')
    await desk.settle()
    expect(words(card(ref))).toContain(`Breach ${ref}: 71 h 20 min left`)
    expect(words(card(ref))).toContain('outer limit 30 March 2026, 16:00')
    expect(words(card(ref))).toContain('In the room: Olga Owner')
    expect(words(card(ref))).not.toContain('Payroll')
  })

  test('is worked by people in the thread, whose words are left alone', async () => {
    const before = cardsFor(ref).length
    person(olga).writes(teamsRoom.id, 'Who has the serial number?')
    await desk.settle()
    expect(cardsFor(ref)).toHaveLength(before)
  })

  test('shows what was written to whoever clicks, in their own chat', async () => {
    await person(dora).clicks(card(ref), 'Show')
    await desk.settle()
    expect(words(chat(dora).at(-1))).toContain('Paula Payroll')
    await person('29:mia').clicks(card(ref), 'Conclude the risk')
    await desk.settle()
    expect(words(chat('29:mia').at(-1))).toContain('This is for lead and deputy')
  })

  test('takes every decision from the card, which is redrawn in place', async () => {
    await decides(ref, 'Conclude the risk', 'Conclude', {
      'For the rights and freedoms of people': 'high-risk',
      'Reasons, for the register (art. 33(5))': reasons,
    })
    expect(words(card(ref))).toContain('Risk: A high risk')
    await decides(ref, 'Decide on the authority', 'Record the decision', { Decision: 'yes' })
    await decides(ref, 'Record the notice', 'Record the notice', {
      'Place of the authority': 'DE-BE',
    })
    expect(words(card(ref))).toContain('Notice 1 to the authority (DE-BE)')
  })

  test('has an item ticked, and is closed from the card', async () => {
    await person(dora).clicks(card(ref), 'Checklist')
    await desk.settle()
    const before = Number(/Checklist: (\d+) of/.exec(words(card(ref)))?.[1])
    await person(dora).clicks(withButton(dora, 'Tick'), 'Tick')
    await desk.settle()
    expect(words(card(ref))).toContain(`Checklist: ${before + 1} of`)
    await decides(ref, 'Close it', 'Close it', {
      'Root cause, and what was learned': reasons,
      'Why it is closed nevertheless': 'The rest does not apply',
    })
    expect(words(card(ref))).toContain('Closed')
    expect((await loadBreach(desk.running.deps, ref))?.breach.status).toBe('closed')
  })

  test('leaves no word of people in the channel, the log, the queue or the tables', async () => {
    const kept = `${desk.log.lines.join('\n')}\n${await wholeDatabase(ground)}`
    expect(leaked(kept, [secret, 'Paula Payroll'])).toEqual([])
    expect(
      cardsFor(ref)
        .map((one) => words(one))
        .join(),
    ).not.toContain('Payroll')
    expect(teams().violations()).toEqual([])
  })
})

describe('a room that Teams refuses', () => {
  const toldDora = (ref: string) =>
    chat(dora)
      .map((one) => words(one))
      .find((one) => one.includes(`The room needs you: ${ref}`))

  test('the bot is not in the team: the own chats take its place, and the DPO hears the next step', async () => {
    teams().evict(teamsRoom.id)
    const ref = await opens()
    expect(cardsFor(ref)).toEqual([])
    expect(toldDora(ref)).toContain('Invite the app to the channel')
    expect(words(chat(dora).find((one) => words(one).includes(`Breach ${ref}`)))).toContain(
      'Everybody of the room has this card in their own chat',
    )
    teams().evict(teamsRoom.id, false)
    await person(dora).clicks(withButton(dora, 'Try it again'), 'Try it again')
    await desk.settle()
    expect(cardsFor(ref)).toHaveLength(1)
  })

  test('the bot is taken out of the team: the own chats take its place at the next change', async () => {
    const ref = await opens()
    teams().evict(teamsRoom.id)
    await decides(ref, 'Conclude the risk', 'Conclude', {
      'For the rights and freedoms of people': 'risk',
      'Reasons, for the register (art. 33(5))': reasons,
    })
    await desk.settle()
    expect(toldDora(ref)).toContain('Try it again')
    teams().evict(teamsRoom.id, false)
  })

  test('a private breach has no thread, and its card says so', async () => {
    const before = teams().messages(teamsRoom.id).length
    const ref = await opens({ 'Who may know of it': 'private' })
    expect(teams().messages(teamsRoom.id)).toHaveLength(before)
    expect(words(withButton(olga, 'Checklist'))).toContain('no thread that others read')
    expect(chat(dora).some((one) => words(one).includes(ref))).toBe(false)
  })
})

describe('a desk that names no channel for threads', () => {
  test('says that Teams lets no bot make a group chat, and keeps to the own chats', async () => {
    const { profile } = desk.running.deps
    Object.assign(profile.breaches, {
      rooms: { ...profile.breaches.rooms, teams: { form: 'none' } },
    })
    const ref = await opens()
    expect(cardsFor(ref)).toEqual([])
    expect(words(chat(dora).findLast((one) => words(one).includes(ref)))).toContain(
      'Teams lets no bot make a group chat',
    )
    expect(teams().violations()).toEqual([])
  })
})
