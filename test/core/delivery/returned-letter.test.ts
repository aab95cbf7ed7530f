import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { execute } from '@privacy-desk/core/desk/execute.js'
import { recordLetter } from '@privacy-desk/core/desk/record-letter.js'
import { messageIdOf } from '@privacy-desk/core/letters/mail/message-id.js'
import type { Command } from '@privacy-desk/core/requests/command.js'
import type { LetterId } from '@privacy-desk/core/requests/request-letter.js'
import type { ItemId } from '@privacy-desk/core/vault/ids.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { type PeopleAtTheDesk, peopleAtTheDesk } from '../../support/people-at-the-desk.js'
import { from } from '../../support/scripted-reader.js'

const ref = 'PR-2026-0001'
const letter = 'L1' as LetterId
const hash = 'ab'.repeat(32)
const item = 'item' as ItemId
let desk: PeopleAtTheDesk

const report = {
  ...from('', 'mailer-daemon@mx.example.net'),
  automatic: true,
  receivedOn: toCivilDate('2026-03-06'),
  types: [{ type: 'other', confidence: 0, because: '' }],
  returned: {
    of: ['<report@mx.example.net>', messageIdOf({ reference: ref, letter, hash }, 'desk.example')],
    recipients: ['carla.customer@example.org'],
    failure: 'smtp-5.1.1',
  },
} as const

beforeEach(async () => {
  desk = await peopleAtTheDesk()
  await desk.handsOver()
  await desk.does('U0EMPLOYEE', 'confirm')
  await desk.does('U0OLGA', 'take')
  await sendLetter()
})

async function sendLetter() {
  const { deps } = desk.at
  const { member } = await desk.at.actor('U0OLGA')
  const run = (command: Command) =>
    execute(deps, { reference: ref, command, by: member, inboundId: `test:${command.command}` })
  await run({
    command: 'draft-letter',
    letter: null,
    kinds: ['acknowledgement'],
    language: 'en',
    effect: { effect: 'acknowledge' },
    draft: item,
    hash,
    ready: true,
    missing: [],
    author: member.id,
  })
  const release = { command: 'release-letter', letter, how: 'smtp', content: item, hash } as const
  await run({ ...release, templates: [], edited: false, fourEyes: false, outdated: false })
  await recordLetter(deps, ref, letter, { what: 'sent', at: deps.clock.now() })
}

const bounces = async () =>
  (await desk.records()).map(({ event }) => event).filter(({ type }) => type === 'letter-bounced')

describe('a report that a letter came back', () => {
  test('is kept with the request, and its owner is told', async () => {
    await desk.handsOver(report, 'U0COLLEAGUE')
    expect((await desk.events()).slice(-2)).toEqual(['message-added', 'letter-bounced'])
    expect(await bounces()).toEqual([{ type: 'letter-bounced', letter, failure: 'smtp-5.1.1' }])
    expect(await desk.at.deps.store.events.countRequests({})).toBe(1)
    expect(desk.lastCard('U0COLLEAGUE')).toContain(
      'a letter of PR-2026-0001 could not be delivered',
    )
    const titles = desk.at.slack.saidTo('U0OLGA').map(({ card }) => card.title)
    expect(titles.filter((title) => title.includes('A message was added'))).toEqual([])
  })

  test('is noted once, however often it is handed over', async () => {
    await desk.handsOver(report)
    await desk.handsOver(report, 'U0COLLEAGUE')
    expect(await bounces()).toHaveLength(1)
  })

  test('is found by reference and recipient where it does not tell the Message-ID', async () => {
    await desk.handsOver({ ...report, references: [ref], returned: { ...report.returned, of: [] } })
    expect(await bounces()).toHaveLength(1)
  })

  test('is not believed of a letter that its writer never saw', async () => {
    const of = [messageIdOf({ reference: ref, letter, hash: '0'.repeat(64) }, 'desk.example')]
    await desk.handsOver({ ...report, returned: { ...report.returned, of } })
    expect(await bounces()).toEqual([])
    expect(await desk.at.deps.store.events.countRequests({})).toBe(2)
  })

  test('is not believed either of an address that is not the requester’s', async () => {
    const returned = { ...report.returned, of: [], recipients: ['mallory@example.com'] }
    await desk.handsOver({ ...report, references: [ref], returned })
    expect(await bounces()).toEqual([])
  })
})
