import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Seen } from '../../demo/src/seen/seen.js'
import { slackSeen } from '../../demo/src/seen/slack-seen.js'
import { slackChannel, slackUsers } from '../../demo/src/sides/slack-workspace.js'
import { teamsUsers } from '../../demo/src/sides/teams-tenant.js'
import { type CuttableProxy, cuttableProxy } from '../support/cuttable-proxy.js'
import { eventually } from '../support/eventually.js'
import { inTime } from '../support/in-time.js'
import { type Ground, openGround } from './support/ground.js'
import { type News, newsOf } from './support/news.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'
import { countRequests, exampleMail, handOver, openTicket } from './support/tickets.js'

const minute = 60_000

let ground: Ground
let proxy: CuttableProxy
let desk: StartedDesk
let inChannel: News<Seen>
let toEmployee: News<Seen>
let requestsBefore: number

const employee = () => desk.slackPeople.as(slackUsers.employee)

/** The card on which the employee is asked to confirm. */
async function askedToConfirm() {
  await handOver(desk.slack)
  await desk.settle()
  const card = ground.workspace.slack.directMessages(slackUsers.employee).at(-1)
  if (card === undefined) throw new Error('there is no card')
  return card
}

/** Nobody knows the moment in which the clients are connected again, so the sweep is patient. */
async function backAgain() {
  ground.clock.moveBy(6 * minute)
  await eventually(() => desk.settle())
}

const newRequests = async () => (await countRequests(ground)) - requestsBefore

function watch() {
  inChannel = newsOf(() => desk.slack.channel())
  toEmployee = newsOf(() => desk.slack.chat('employee'))
}

beforeEach(async () => {
  inChannel.forget()
  toEmployee.forget()
  requestsBefore = await countRequests(ground)
})

afterAll(() => ground.close())

describe('while Redis is away', () => {
  beforeAll(async () => {
    ground = await openGround(['slack'])
    proxy = await cuttableProxy(ground.redis.url)
    ground.atEnd(proxy.cut)
    desk = await startDesk(ground, { redisUrl: proxy.url, hurries: true })
    watch()
  })

  test('a mail is acknowledged in time, and read when Redis is back', async () => {
    await proxy.cut()
    const answer = await inTime(employee().shareFile(await exampleMail(), 'request.eml'))
    expect(answer.status).toBe(200)
    expect(await ground.query(`SELECT id FROM inbox WHERE status = 'stored'`)).toHaveLength(1)
    await proxy.mend()
    await backAgain()
    expect(await newRequests()).toBe(1)
    expect(toEmployee.read().at(-1)?.title).toMatch(/^Have I read this right/)
  })

  test('buttons and commands are answered in time, and cards follow when Redis is back', async () => {
    const card = await askedToConfirm()
    await proxy.cut()
    const pressed = await inTime(employee().clicks(card, 'Yes, open a ticket'))
    const typed = await inTime(employee().types('/privacy mine'))
    expect([pressed.status, typed.status]).toEqual([200, 200])
    expect(typed.text).toContain('PR-2026-0001')
    expect(inChannel.read()).toEqual([])
    await proxy.mend()
    await backAgain()
    expect(inChannel.read()).toHaveLength(1)
  })

  test('answers come as fast when Redis takes calls and answers none', async () => {
    const card = await askedToConfirm()
    proxy.stall()
    const pressed = await inTime(employee().clicks(card, 'Yes, open a ticket'))
    const forwarded = await inTime(employee().shareFile(await exampleMail(), 'request.eml'))
    expect([pressed.status, forwarded.status]).toEqual([200, 200])
    proxy.unstall()
    await backAgain()
    expect(inChannel.read()).toHaveLength(1)
    expect(await newRequests()).toBe(2)
  })
})

describe('while PostgreSQL is away', () => {
  const honest = 'has a technical problem and could not do this'

  beforeAll(async () => {
    await ground.close()
    ground = await openGround(['slack', 'teams'])
    proxy = await cuttableProxy(ground.database.url)
    ground.atEnd(proxy.cut)
    desk = await startDesk(ground, { databaseUrl: proxy.url, hurries: true })
    watch()
  })

  test('a mail in Slack is not acknowledged, so that Slack brings it again', async () => {
    await proxy.cut()
    const refused = await inTime(employee().shareFile(await exampleMail(), 'request.eml'))
    expect(refused.status).toBe(500)
    await proxy.mend()
    const again = await desk.slackPeople.again(refused, { retry: { num: 1, reason: 'http_error' } })
    expect(again.status).toBe(200)
    await backAgain()
    expect(await newRequests()).toBe(1)
    expect(toEmployee.read().map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Received/),
      expect.stringMatching(/^Have I read this right/),
    ])
  })

  test('a command in Slack is answered by an honest sentence', async () => {
    await proxy.cut()
    const answer = await inTime(desk.slackPeople.as(slackUsers.olga).types('/privacy list'))
    expect(answer.status).toBe(200)
    expect(answer.text).toContain(honest)
    await proxy.mend()
    await backAgain()
  })

  test('nobody waits longer when it takes calls and answers none', async () => {
    proxy.stall()
    const [mail, command] = await Promise.all([
      inTime(employee().shareFile(await exampleMail(), 'request.eml')),
      inTime(employee().types('/privacy mine')),
    ])
    expect(mail.status).toBe(500)
    expect(command.status).toBe(200)
    expect(command.text).toContain('longer than usual')
    proxy.unstall()
    await backAgain()
  })

  test('a button in Slack is answered by an honest sentence, and works when it is pressed again', async () => {
    const reference = await openTicket(desk)
    const { slack } = ground.workspace
    await proxy.cut()
    await desk.slack.presses('olga', 'channel', 'Take it')
    const said = await slack.eventually(() => slack.ephemerals(slackChannel, slackUsers.olga)[0])
    expect(slackSeen(said.blocks).lines.join()).toContain(honest)
    await proxy.mend()
    await backAgain()
    await desk.slack.presses('olga', 'channel', 'Take it')
    await desk.settle()
    expect(desk.slack.chat('olga').map(({ title }) => title)).toEqual([
      `Yours to answer: ${reference}`,
    ])
  })

  test('a mail in Teams is answered by a sentence that asks to send it again', async () => {
    await proxy.cut()
    await handOver(desk.teams)
    const said = ground.tenant.teams.directMessages(teamsUsers.employee.id).at(-1)
    expect(said?.text).toContain('Please send it again')
    await proxy.mend()
    await backAgain()
    await handOver(desk.teams)
    await desk.settle()
    expect(await newRequests()).toBe(1)
  })

  test('what was being delivered is delivered when it is back', async () => {
    const card = await askedToConfirm()
    await employee().clicks(card, 'Yes, open a ticket')
    await proxy.cut()
    await proxy.mend()
    await backAgain()
    expect(inChannel.read()).toHaveLength(1)
  })
})
