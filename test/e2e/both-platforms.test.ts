import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factOf } from '../../demo/src/seen/seen.js'
import { type Ground, openGround } from './support/ground.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'
import { handOver } from './support/tickets.js'

let ground: Ground
let desk: StartedDesk

beforeAll(async () => {
  ground = await openGround(['slack', 'teams'])
  desk = await startDesk(ground)
})

afterAll(() => ground.close())

describe('a mail that is handed over in Teams, to a desk that is in Slack as well', () => {
  test('comes back for confirmation in Teams', async () => {
    await handOver(desk.teams)
    await desk.settle()
    expect(desk.teams.chat('employee').at(-1)?.title).toBe('Have I read this right? PR-2026-0001')
    await desk.teams.presses('employee', 'chat', 'Yes, open a ticket')
    await desk.settle()
  })

  test('is a ticket in both channels', () => {
    const titles = [desk.slack.channel(), desk.teams.channel()].map((cards) =>
      cards.map(({ title }) => title),
    )
    expect(titles).toEqual([['Privacy request PR-2026-0001'], ['Privacy request PR-2026-0001']])
  })

  test('is taken in Slack, and the card in Teams says so too', async () => {
    await desk.slack.presses('olga', 'channel', 'Take it')
    await desk.settle()
    const [inTeams] = desk.teams.channel()
    expect(inTeams && factOf(inTeams, 'Owner')).toContain('Olga')
    expect(inTeams?.lines[0]).toContain('In progress')
  })

  test('reminds the owner on one platform only, the one she prefers', async () => {
    await desk.moveTo('2026-03-27T08:00:00Z')
    const about = (title: string) => /^PR-2026-0001 (?:is|was) due on /.test(title)
    expect(desk.slack.chat('olga').filter(({ title }) => about(title))).toHaveLength(1)
    expect(desk.teams.chat('olga').filter(({ title }) => about(title))).toHaveLength(0)
  })
})

test('a colleague who prefers Slack and hands a mail over in Teams is asked in Teams', async () => {
  const mail = new TextEncoder().encode(
    'From: carla.winter@example.org\r\n\r\nPlease delete it all.',
  )
  await desk.teams.forwards('olga', 'request.eml', mail)
  await desk.settle()
  expect(desk.teams.chat('olga').at(-1)?.title).toMatch(/^Have I read this right/)
})
