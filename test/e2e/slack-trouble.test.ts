import type { SlackFault } from '@privacy-desk/stand-ins/slack/faults.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Seen } from '../../demo/src/seen/seen.js'
import { slackSeen } from '../../demo/src/seen/slack-seen.js'
import { slackUsers } from '../../demo/src/sides/slack-workspace.js'
import { type Ground, openGround } from './support/ground.js'
import { type News, newsOf } from './support/news.js'
import { settled } from './support/settled.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'
import { handOver, openTicket } from './support/tickets.js'

const second = 1_000

let ground: Ground
let desk: StartedDesk
let inChannel: News<Seen>
let toOlga: News<Seen>
let toDora: News<Seen>

beforeAll(async () => {
  ground = await openGround(['slack'])
  desk = await startDesk(ground, { slackTimeoutMs: 3_000 })
  inChannel = newsOf(() => desk.slack.channel())
  toOlga = newsOf(() => desk.slack.chat('olga'))
  toDora = newsOf(() => desk.slack.chat('dora'))
})

beforeEach(() => {
  for (const news of [inChannel, toOlga, toDora]) news.forget()
})

afterAll(() => ground.close())

/** Notices that wait to be tried again, and why. */
const waiting = () =>
  ground.query(`
    SELECT stage, failure FROM notices
    WHERE status = 'planned' AND kind = 'card' AND attempts > 0`)

/** A ticket is opened; Slack's answer to its card in the channel is bad. */
async function openTicketWhen(fault: SlackFault): Promise<void> {
  await handOver(desk.slack)
  await desk.settle()
  ground.workspace.slack.faults.next('chat.postMessage', fault)
  await desk.slack.presses('employee', 'chat', 'Yes, open a ticket')
  await settled(ground)
}

async function later(ms: number): Promise<void> {
  ground.clock.moveBy(ms)
  await desk.settle()
}

test('a 429 is waited out as long as Slack says, then the card comes', async () => {
  await openTicketWhen({ status: 429, retryAfter: 90 })
  expect(await waiting()).toEqual([{ stage: 'ticket', failure: 'ratelimited' }])
  await later(89 * second)
  expect(inChannel.read()).toHaveLength(0)
  await later(1 * second)
  expect(inChannel.read()).toHaveLength(1)
})

describe('a post that got through although no answer came', () => {
  const shown = () => toOlga.read().map(({ title, lines }) => [title, lines[0]])

  /** Slack shows Olga her card and does not answer the worker. @returns the request's reference */
  async function takenWithoutAnswer(): Promise<string> {
    const reference = await openTicket(desk)
    ground.workspace.slack.faults.next('chat.postMessage', { hangAfterHandling: true })
    await desk.slack.presses('olga', 'channel', 'Take it')
    await settled(ground)
    expect(await waiting()).toEqual([{ stage: 'assigned', failure: 'timeout' }])
    await later(2 * second)
    expect(await waiting()).toEqual([])
    return reference
  }

  test('is found by its metadata and not repeated', async () => {
    const reference = await takenWithoutAnswer()
    expect(shown()).toEqual([[`Yours to answer: ${reference}`, 'ℹ️ In progress']])
  })

  test('is redrawn like any other afterwards', async () => {
    const reference = await takenWithoutAnswer()
    await desk.slack.presses('olga', 'chat', 'Wait for requester')
    const { slack } = ground.workspace
    const form = await slack.eventually(() => slack.openView(slackUsers.olga))
    const olga = desk.slackPeople.as(slackUsers.olga)
    await olga.submits(form, { 'Asked for': 'Proof of identity' })
    await desk.settle()
    expect(shown()).toEqual([[`Yours to answer: ${reference}`, 'ℹ️ Waiting for proof of identity']])
  })

  test('is repeated in a channel, whose history the bot has no scope to read: better twice than never', async () => {
    await openTicketWhen({ hangAfterHandling: true })
    await later(2 * second)
    const [title, again, ...more] = inChannel.read().map((card) => card.title)
    expect(title).toMatch(/^Privacy request/)
    expect([again, ...more]).toEqual([title])
  })
})

test.each<[string, SlackFault]>([
  ['a broken connection', { dropConnection: true }],
  ['a 503', { status: 503 }],
])('%s costs a little time and no card', async (_what, fault) => {
  await openTicketWhen(fault)
  expect(inChannel.read()).toHaveLength(0)
  await later(2 * second)
  expect(inChannel.read()).toHaveLength(1)
})

test('a person who cannot be reached is named to the DPO: by a card, and by `problems`', async () => {
  const reference = await openTicket(desk)
  ground.workspace.slack.faults.next('chat.postMessage', { error: 'account_inactive' })
  await desk.slack.presses('olga', 'channel', 'Take it')
  await desk.settle()
  expect(toDora.read().map(({ title }) => title)).toEqual([`A notice did not arrive: ${reference}`])
  const { slack } = ground.workspace
  const dm = slack.directChannel(slackUsers.dora)
  await desk.slackPeople.as(slackUsers.dora).types('/privacy problems')
  const [problems] = slack.ephemerals(dm, slackUsers.dora)
  expect(slackSeen(problems?.blocks ?? []).lines.join('\n')).toMatch(
    /“assigned” did not reach member olga.*account_inactive/s,
  )
})

test('a message that was deleted in Slack stops nothing', async () => {
  const reference = await openTicket(desk)
  ground.workspace.slack.faults.next('chat.update', { error: 'message_not_found' })
  await desk.slack.presses('olga', 'channel', 'Take it')
  await desk.settle()
  expect(toOlga.read().map(({ title }) => title)).toEqual([`Yours to answer: ${reference}`])
  expect(toDora.read()).toEqual([])
})

test('a backlog of cards for one channel is posted whole, however often Slack says wait', async () => {
  const stream = await openTicket(desk)
  inChannel.forget()
  const cards = Array.from({ length: 12 }, (_, n) => ({
    id: `n-${n}`,
    key: `${stream}|ticket|channel:desk|slack|${n}`,
    stream,
    kind: 'card' as const,
    stage: 'ticket',
    recipient: 'channel:desk',
    platform: 'slack' as const,
    dueAt: ground.clock.now(),
  }))
  for (let times = 0; times < 60; times += 1) {
    ground.workspace.slack.faults.next('chat.postMessage', { status: 429, retryAfter: 1 })
  }
  await desk.running.deps.store.notices.insert(cards)
  for (let times = 0; times < 7; times += 1) await later(1 * second)
  expect(inChannel.read()).toHaveLength(cards.length)
  expect(toDora.read()).toEqual([])
})
