import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factOf } from '../../demo/src/seen/seen.js'
import { type Ground, openGround } from './support/ground.js'
import { leaked, wholeDatabase } from './support/leaks.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'
import { eventsOf, openTicket } from './support/tickets.js'

const secrets = ['four archives of two predecessors', 'Carla Winter', 'carla.winter@example.org']
let ground: Ground
let desk: StartedDesk

beforeAll(async () => {
  ground = await openGround(['slack', 'teams'])
  desk = await startDesk(ground)
})
afterAll(() => ground.close())

const slack = () => ground.workspace.slack
const olga = () => desk.slackPeople.as('U0OLGA')

/** The open modal, once it says so. */
const view = (words: string) =>
  slack().eventually(() => {
    const open = slack().openView('U0OLGA')
    return JSON.stringify(open ?? '').includes(words) ? open : undefined
  })

async function submits(
  title: string,
  values: Record<string, string | readonly string[]>,
): Promise<void> {
  const { errors } = await olga().submits(await view(title), values)
  expect(errors).toEqual({})
}

describe('an extension notice, in Slack', () => {
  test('is written from the card, and is seen before it goes', async () => {
    await openTicket(desk, 'slack')
    await desk.slack.presses('olga', 'channel', 'Take it')
    await desk.settle()
    await desk.slack.presses('olga', 'chat', 'Answer')
    await submits('Write to the requester', {
      'What to write': ['Extension of the time limit'],
      Language: 'English',
    })
    await submits('Fill in the letter', {
      'Why more time is needed': [
        'Art. 12(3): Your data stand in many separate systems and archives and must…',
      ],
      'What makes it so in this case (a full sentence)':
        'Your data stand in four archives of two predecessors.',
    })
    const shown = JSON.stringify((await view('As mail draft')).blocks)
    expect(shown).toContain('Dear Carla Winter')
    expect(shown).toContain('four archives of two predecessors')
    expect(shown).toContain('the due date moves')
  })

  test('goes out as a draft of a mail program, in the conversation that it answers', async () => {
    await olga().clicks(await view('As mail draft'), 'As mail draft')
    const file = await slack().eventually(() =>
      slack()
        .directMessages('U0OLGA')
        .flatMap(({ files }) => files)
        .at(-1),
    )
    const bytes = slack().fileBytes(String(file.id)) ?? new Uint8Array()
    const mail = await PostalMime.parse(bytes)
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(mail.to).toEqual([{ name: 'Carla Winter', address: 'carla.winter@example.org' }])
    expect(mail.subject).toContain('PR-2026-0001')
    expect(mail.text).toContain('four archives of two predecessors')
  })

  test('moves the deadline once it is sent', async () => {
    const before = factOf(
      desk.slack.channel().at(-1) ?? { title: '', lines: [], buttons: [] },
      'Due',
    )
    await desk.settle()
    await olga().clicks(await view('It is sent'), 'It is sent')
    await submits('Sent on', {})
    await desk.settle()
    const [ticket] = desk.slack.channel()
    expect(before).toContain('7 April 2026')
    expect(ticket && factOf(ticket, 'Due')).toContain('5 June 2026')
    expect(await eventsOf(ground, 'PR-2026-0001')).toEqual(
      expect.arrayContaining([
        'letter-drafted',
        'letter-released',
        'letter-sent',
        'deadline-extended',
      ]),
    )
  })
})

describe('an answer, in Teams', () => {
  test('is written, released and sent, and answers the request', async () => {
    const { teams } = desk
    const ref = await openTicket(desk, 'teams', new TextEncoder().encode(mail))
    await teams.presses('olga', 'channel', 'Take it')
    await desk.settle()
    await teams.presses('olga', 'chat', 'Answer')
    await teams.fills('olga', 'Next', { 'What to write': 'erasure-done', Language: 'en' })
    // Nobody types so fast that the ticket's card is not redrawn meanwhile.
    await desk.settle()
    await teams.fills('olga', 'Preview', {
      'What was erased': 'your account',
      'Erased on': '2026-03-06',
      Ground: 'not-needed',
    })
    await desk.settle()
    expect(teams.chat('olga').some(({ lines }) => lines.join().includes('your account'))).toBe(true)
    const letter = await ground.tenant.teams.eventually(() =>
      ground.tenant.teams
        .directMessages('29:olga')
        .findLast(({ card }) => JSON.stringify(card).includes('Release to copy')),
    )
    await desk.teamsPeople.as('29:olga').clicks(letter, 'Release to copy')
    await desk.settle()
    await teams.presses('olga', 'chat', 'It is sent')
    await teams.fills('olga', 'Record', {})
    await desk.settle()
    expect((await eventsOf(ground, ref)).slice(-3)).toEqual([
      'letter-released',
      'letter-sent',
      'request-answered',
    ])
    const ticket = teams.channel().findLast(({ title }) => title.includes(ref))
    expect(ticket && factOf(ticket, 'Outcome')).toContain('Done as asked')
  })

  test('leaves nothing of what was written in log or tables, and nothing a platform refuses', async () => {
    const kept = `${desk.log.lines.join('\n')}\n${await wholeDatabase(ground)}`
    expect(leaked(kept, secrets)).toEqual([])
    expect(desk.slack.violations()).toEqual([])
    expect(desk.teams.violations()).toEqual([])
  })
})

const mail = [
  'From: Clara Summer <clara.summer@example.org>',
  'To: support@acme.example',
  'Date: Thu, 05 Mar 2026 09:00:00 +0000',
  'Subject: Please delete my data',
  'Message-ID: <one@example.org>',
  '',
  'Please delete all the personal data you hold about me.',
  '',
].join('\r\n')
