import { slackClient } from '@privacy-desk/stand-ins/slack/slack-client.js'
import type { SlackPerson } from '@privacy-desk/stand-ins/slack/slack-person.js'
import { teamsClient } from '@privacy-desk/stand-ins/teams/teams-client.js'
import type { TeamsPerson } from '@privacy-desk/stand-ins/teams/teams-person.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Seen } from '../../demo/src/seen/seen.js'
import { slackSeen } from '../../demo/src/seen/slack-seen.js'
import { slackChannel, slackUsers } from '../../demo/src/sides/slack-workspace.js'
import { teamsRoom, teamsUsers } from '../../demo/src/sides/teams-tenant.js'
import { type Ground, openGround } from './support/ground.js'
import { type News, newsOf } from './support/news.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'
import { countRequests, eventsOf, exampleMail, handOver, openTicket } from './support/tickets.js'

/** Nobody listens there: what a person sends is made, signed and lost on the way. */
const nowhere = 'http://127.0.0.1:9'

let ground: Ground
/** Two processes of one desk. */
let one: StartedDesk
let other: StartedDesk

describe('in Slack', () => {
  type Who = keyof typeof slackUsers
  let beside: Readonly<Record<'olga' | 'dora', News<Seen>>>
  let inEmployeesChat: News<Seen>

  beforeAll(async () => {
    ground = await openGround(['slack'])
    one = await startDesk(ground)
    other = await startDesk(ground)
    const shownTo = (who: Who) =>
      newsOf(() =>
        ground.workspace.slack
          .ephemerals(slackChannel, slackUsers[who])
          .map(({ blocks }) => slackSeen(blocks)),
      )
    beside = { olga: shownTo('olga'), dora: shownTo('dora') }
    inEmployeesChat = newsOf(() => one.slack.chat('employee'))
  })

  beforeEach(() => {
    for (const news of [beside.olga, beside.dora, inEmployeesChat]) news.forget()
  })

  afterAll(() => ground.close())

  /** Lets a person do something whose delivery gets lost, then delivers it twice at once. */
  async function twiceAtOnce(
    who: Who,
    act: (person: SlackPerson) => ReturnType<SlackPerson['dm']> | ReturnType<SlackPerson['clicks']>,
  ) {
    const { slack, settings } = ground.workspace
    const lost = slackClient(slack, { botUrl: nowhere, signingSecret: settings.signingSecret })
    const made = await act(lost.as(slackUsers[who]))
    expect(made.status).toBe(0)
    const answers = await Promise.all([one.slackPeople.again(made), other.slackPeople.again(made)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    return answers
  }

  const ticketInChannel = () => last(ground.workspace.slack.messages(slackChannel))
  const cardInChat = () => last(ground.workspace.slack.directMessages(slackUsers.employee))

  /** Resolves when these people together were shown so many cards beside the channel. */
  const shown = (count: number) =>
    ground.workspace.slack.eventually(() => {
      const cards = [...beside.olga.read(), ...beside.dora.read()]
      return cards.length === count ? cards : undefined
    })

  test('of two who take a ticket at once, one owns it and the other is told so', async () => {
    const reference = await openTicket(one)
    const ticket = ticketInChannel()
    const answers = await Promise.all([
      one.slackPeople.as(slackUsers.olga).clicks(ticket, 'Take it'),
      other.slackPeople.as(slackUsers.dora).clicks(ticket, 'Take it'),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const cards = await shown(2)
    expect(await eventsOf(ground, reference)).toEqual([
      'request-received',
      'request-confirmed',
      'owner-assigned',
    ])
    expect(cards.map(({ title }) => title).toSorted()).toEqual([
      `${reference}: that was not done`,
      `Privacy request ${reference}`,
    ])
    expect(refusalsIn(cards)).toEqual([expect.stringContaining('has an owner already')])
  })

  test('a click that Slack delivers twice at once takes the ticket once, and is no fault', async () => {
    const reference = await openTicket(one)
    await twiceAtOnce('olga', (olga) => olga.clicks(ticketInChannel(), 'Take it'))
    const titles = (await shown(2)).map(({ title }) => title)
    expect(titles).toEqual([`Privacy request ${reference}`, `Privacy request ${reference}`])
    expect(await timesTaken(reference)).toBe(1)
  })

  test('a confirmation that Slack delivers twice opens one ticket, and thanks both times', async () => {
    await handOver(one.slack)
    await one.settle()
    const tickets = one.slack.channel().length
    await twiceAtOnce('employee', (employee) => employee.clicks(cardInChat(), 'Yes, open a ticket'))
    await one.settle()
    expect(one.slack.channel()).toHaveLength(tickets + 1)
    const titles = inEmployeesChat.read().map(({ title }) => title)
    expect(titles.slice(1)).toEqual([expect.stringContaining('Thank you')])
  })

  test('a second press on a button that did its work says that there is nothing more to do', async () => {
    await handOver(one.slack)
    await one.settle()
    const card = cardInChat()
    const tickets = one.slack.channel().length
    const employee = one.slackPeople.as(slackUsers.employee)
    await Promise.all([
      employee.clicks(card, 'Yes, open a ticket'),
      employee.clicks(card, 'Yes, open a ticket'),
    ])
    await one.settle()
    const said = await ground.workspace.slack.eventually(
      () => refusalsIn(inEmployeesChat.read())[0],
    )
    expect(said).toContain('confirmed already')
    expect(one.slack.channel()).toHaveLength(tickets + 1)
  })

  test('a form that Slack delivers twice at once extends the deadline once', async () => {
    const reference = await openTicket(one)
    await one.slack.presses('olga', 'channel', 'Take it')
    await one.settle()
    await one.slack.presses('olga', 'chat', 'Extend')
    const { slack } = ground.workspace
    const form = await slack.eventually(() => slack.openView(slackUsers.olga))
    const answers = await twiceAtOnce('olga', (olga) =>
      olga.submits(form, {
        'Ground (GDPR art. 12(3))': 'The request is complex',
        'Reason, as the requester was given it': 'Four archives',
        'The requester was told on': '2026-03-06',
      }),
    )
    for (const { json } of answers) expect(json).toMatchObject({ response_action: 'update' })
    expect(JSON.stringify(answers)).not.toContain('that was not done')
    const extended = (await eventsOf(ground, reference)).filter((type) => type.includes('extend'))
    expect(extended).toEqual(['deadline-extended'])
  })

  test('a mail that Slack delivers twice at once, and once more later, becomes one request', async () => {
    const before = await kept()
    const mail = await exampleMail()
    const [answer] = await twiceAtOnce('employee', (employee) =>
      employee.shareFile(mail, 'request.eml', { mimetype: 'message/rfc822' }),
    )
    await one.settle()
    if (answer === undefined) throw new Error('nothing was answered')
    await other.slackPeople.again(answer, { retry: { num: 1, reason: 'http_timeout' } })
    await other.settle()
    // The requester is known already, so no folder is added either.
    expect(await kept()).toEqual({
      requests: before.requests + 1,
      inbox: before.inbox + 1,
      folders: before.folders,
    })
    expect(readingsIn(inEmployeesChat.read())).toHaveLength(1)
  })

  test('a message that is sent by its menu and delivered twice at once becomes one request', async () => {
    const before = await countRequests(ground)
    const text = 'From: carla.winter@example.org\n\nPlease delete all the data you hold about me.'
    const message = await one.slackPeople.as(slackUsers.mia).writes(slackChannel, text)
    await twiceAtOnce('employee', (employee) => employee.sends(message, 'send_to_privacy_desk'))
    await one.settle()
    expect(await countRequests(ground)).toBe(before + 1)
  })
})

describe('in Teams', () => {
  beforeAll(async () => {
    ground = await openGround(['teams'])
    one = await startDesk(ground)
    other = await startDesk(ground)
  })

  afterAll(() => ground.close())

  async function twiceAtOnce(
    who: keyof typeof teamsUsers,
    act: (
      person: TeamsPerson,
    ) => ReturnType<TeamsPerson['sharesFile']> | ReturnType<TeamsPerson['clicks']>,
  ) {
    const { teams, issuer } = ground.tenant
    const made = await act(teamsClient(teams, issuer, { botUrl: nowhere }).as(teamsUsers[who].id))
    expect(made.status).toBe(0)
    const answers = await Promise.all([one.teamsPeople.again(made), other.teamsPeople.again(made)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
  }

  const ticketInChannel = () => last(ground.tenant.teams.messages(teamsRoom.id))

  test('of two who take a ticket at once, one owns it and the other is told so', async () => {
    const reference = await openTicket(one, 'teams')
    const ticket = ticketInChannel()
    const answers = await Promise.all([
      one.teamsPeople.as(teamsUsers.olga.id).clicks(ticket, 'Take it'),
      other.teamsPeople.as(teamsUsers.dora.id).clicks(ticket, 'Take it'),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    await one.settle()
    expect(await eventsOf(ground, reference)).toEqual([
      'request-received',
      'request-confirmed',
      'owner-assigned',
    ])
    expect(refusalsIn([...one.teams.chat('olga'), ...one.teams.chat('dora')])).toEqual([
      expect.stringContaining('has an owner already'),
    ])
  })

  test('a click that Teams delivers twice at once takes the ticket once, and is no fault', async () => {
    const reference = await openTicket(one, 'teams')
    const inChat = newsOf(() => one.teams.chat('olga'))
    inChat.forget()
    await twiceAtOnce('olga', (olga) => olga.clicks(ticketInChannel(), 'Take it'))
    await one.settle()
    expect(await timesTaken(reference)).toBe(1)
    expect(refusalsIn(inChat.read())).toEqual([])
  })

  test('a mail that Teams delivers twice at once becomes one request', async () => {
    const before = await countRequests(ground)
    const inChat = newsOf(() => one.teams.chat('employee'))
    inChat.forget()
    const mail = await exampleMail()
    await twiceAtOnce('employee', (employee) => employee.sharesFile(mail, 'request.eml'))
    await one.settle()
    expect(await countRequests(ground)).toBe(before + 1)
    expect(readingsIn(inChat.read())).toHaveLength(1)
  })
})

async function timesTaken(reference: string): Promise<number> {
  const types = await eventsOf(ground, reference)
  return types.filter((type) => type === 'owner-assigned').length
}

/** How much the desk keeps. */
async function kept() {
  const [row] = await ground.query(`
    SELECT (SELECT count(*)::int FROM requests) AS requests,
      (SELECT count(*)::int FROM inbox) AS inbox,
      (SELECT count(*)::int FROM vault_keys) AS folders`)
  return {
    requests: Number(row?.requests),
    inbox: Number(row?.inbox),
    folders: Number(row?.folders),
  }
}

/** Cards that ask whether the desk has read right. */
const readingsIn = (cards: readonly Seen[]) =>
  cards.filter(({ title }) => title.startsWith('Have I read'))

/** What the cards say that refuse something. */
function refusalsIn(cards: readonly Seen[]): readonly string[] {
  return cards
    .filter(({ title }) => title.endsWith('that was not done'))
    .map(({ lines }) => lines.join('\n'))
}

function last<T>(list: readonly T[]): T {
  const found = list.at(-1)
  if (found === undefined) throw new Error('there is nothing')
  return found
}
