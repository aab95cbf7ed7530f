import { readerNamed } from '@privacy-desk/core/cli/reader-named.js'
import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import { registerOf } from '@privacy-desk/core/desk/papers/register-of.js'
import { viewPapers } from '@privacy-desk/core/desk/papers/view-papers.js'
import type { Reply } from '@privacy-desk/core/desk/reply.js'
import { type IntentName, intentNames } from '@privacy-desk/core/intents/catalogue.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { MemberId } from '@privacy-desk/core/people/member.js'
import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DeskOfTest, deskOfTest } from '../../support/desk-of-test.js'
import { wordsOf } from '../../support/people-at-the-desk.js'
import { person } from '../people/person.js'

const ref = 'BR-2026-0001'
const secret = 'The chief accountant copied the payroll'

/** Everybody who is not in the room: each role alone, and all of them in one person. */
const strangers = [
  person('eve', ['employee']),
  person('ove', ['owner']),
  person('mae', ['manager']),
  person('dpo', ['dpo']),
  person('ada', ['admin']),
  person('all', ['employee', 'owner', 'manager', 'dpo', 'admin']),
]

const opening = {
  what: secret,
  noticedAt: '2026-03-05T07:00:00Z',
  awareAt: '2026-03-05T08:00:00Z',
  role: 'controller',
  lead: 'olga',
  members: 'omar',
  privacy: 'private',
}

let at: DeskOfTest
let inbound = 0

beforeEach(async () => {
  at = await deskOfTest({ start: '2026-03-05T08:30:00Z' })
  await ask((await at.actor('U0OLGA')).member, 'breach new', opening, 'submitted')
  await at.settle()
})
afterEach(() => at.close())

async function ask(
  member: ReturnType<typeof person>,
  name: IntentName,
  args: Record<string, string>,
  via: Intent['via'],
  about: string | undefined = ref,
): Promise<Reply> {
  inbound += 1
  const intent: Intent = { name, args, via, ...(about === undefined ? {} : { ref: about }) }
  return await at.desk.handle(intent, { member, platform: 'slack' }, `test:${inbound}`)
}

/** Every argument that some intent takes, so that nobody gets away with a missing one. */
const argsOfAll = {
  item: 'contain',
  page: '0',
  point: 'risk-conclusion',
  level: 'risk',
  reasons: 'Because',
  stage: 'gdpr/notify-authority|left-48h',
  other: ref,
  owner: 'olga',
  number: '1',
  after: 'BR-2027-0001',
  paper: 'file',
  format: 'json',
  measure: 'm-1',
  request: 'PR-2026-0001',
  nature: 'near-miss',
  plain: 'Plain words',
  person: 'olga',
  privacy: 'open',
  categories: 'simple',
  asked: 'simple',
}

const via = ['typed', 'clicked', 'submitted'] as const

/** Everything that an answer holds, with the reference that was asked for taken out. */
const allOf = (reply: Reply, asked: string) =>
  `${JSON.stringify(reply)}${inFile(reply)}`.replaceAll(asked, 'REF')

/** JSON and CSV are read as they are. */
const inFile = (reply: Reply) =>
  reply.kind === 'document' ? new TextDecoder().decode(reply.document.bytes) : ''

describe.each(strangers)('to $id', (stranger) => {
  it.each(via)('every query and view, %s, answers as if there were no such breach', async (how) => {
    for (const name of intentNames) {
      for (const args of [{}, argsOfAll]) {
        const hidden = allOf(await ask(stranger, name, args, how), ref)
        const missing = allOf(await ask(stranger, name, args, how, 'BR-2026-0099'), 'BR-2026-0099')
        expect(hidden.replaceAll(ref, 'REF'), name).toBe(missing.replaceAll(ref, 'REF'))
        expect(hidden).not.toContain(secret)
      }
    }
    expect((await at.deps.store.breaches.read(ref)).map(({ event }) => event.type)).toEqual([
      'breach-opened',
      'awareness-set',
      'room-opened',
      'room-people-changed',
    ])
    expect([...(at.slack.rooms.rooms[0]?.people ?? [])].sort()).toEqual(['U0OLGA', 'U0OMAR'])
  })

  it.each(via)('no list, home tab or report, %s, names it', async (how) => {
    for (const name of ['breach list', 'list', 'mine', 'problems', 'breach new'] as const) {
      for (const args of [{}, { after: 'BR-2027-0001', before: '0' }]) {
        const words = JSON.stringify(await ask(stranger, name, args, how, undefined))
        expect(words).not.toMatch(/BR-2026-0001|1 to 1/)
        expect(words).not.toContain(secret)
      }
    }
  })
})

describe('no export', () => {
  it.each(strangers)('made for $id holds it or tells that it is there', async (stranger) => {
    for (const format of ['csv', 'json']) {
      const register = allOf(await ask(stranger, 'breach register', { format }, 'clicked'), ref)
      expect(register).not.toMatch(/BR-2026-0001|payroll|private/i)
    }
    for (const paper of ['file', 'register', 'holding', 'authority']) {
      const args = { paper, format: 'docx' }
      const reply = await ask(stranger, 'breach papers', args, 'submitted')
      expect(wordsOf(reply)).toContain('There is no breach with this reference that you may see')
    }
  })

  it('of the command line holds it unless somebody of its room is named', async () => {
    const entries = async (id?: string) => await registerOf(at.deps, readerNamed(at.deps, id))
    expect(await entries()).toEqual([])
    expect(await entries('dora')).toEqual([])
    expect(await entries('omar')).toMatchObject([{ reference: ref, happened: secret }])
    const loaded = await loadBreach(at.deps, ref)
    if (loaded === null) throw new Error('no breach')
    expect(await viewPapers(at.deps, loaded, readerNamed(at.deps, undefined))).toBeNull()
    expect(await viewPapers(at.deps, loaded, readerNamed(at.deps, 'dora'))).toBeNull()
  })
})

describe('the people of its room', () => {
  it('see it in list and card', async () => {
    const { member } = await at.actor('U0OMAR')
    expect(wordsOf(await ask(member, 'breach list', {}, 'typed'))).toContain(ref)
    expect(wordsOf(await ask(member, 'breach show', {}, 'typed'))).toContain(secret)
  })

  it('have it in register and file', async () => {
    const { member } = await at.actor('U0OMAR')
    const args = { paper: 'file', format: 'json' }
    expect(inFile(await ask(member, 'breach papers', args, 'submitted'))).toContain(secret)
    expect(inFile(await ask(member, 'breach register', args, 'clicked'))).toContain(secret)
  })
})

describe('what is sent', () => {
  /** The private channel that was made for it. */
  const room = 'C0ROOM1'
  const told = () => new Set(at.slack.said.map(({ to }) => to.id))

  it('goes to the room alone, through all of the 72 hours and after', async () => {
    for (let hour = 1; hour <= 90; hour += 1) {
      at.clock.moveBy(3_600_000)
      await at.settle()
    }
    expect(told()).toEqual(new Set(['U0OLGA', 'U0OMAR', room]))
  })

  it('is not shown as a problem to others, and its failure is told to the room alone', async () => {
    at.slack.failNext(new DeliveryError('account_inactive', { retryable: false }))
    at.clock.moveBy(24 * 3_600_000)
    await at.settle()
    expect(await at.deps.store.notices.failedNotices(10)).toHaveLength(1)
    for (const stranger of strangers) {
      const words = JSON.stringify(await ask(stranger, 'problems', {}, 'typed'))
      expect(words).not.toContain(ref)
    }
    expect(told()).toEqual(new Set(['U0OMAR', room]))
  })

  it('is not sent to somebody who has left the room since it was planned', async () => {
    const { deps } = at
    await deps.store.notices.insert([
      {
        id: 'stray',
        key: `${ref}|stray`,
        stream: ref,
        kind: 'warning',
        stage: 'gdpr/notify-authority|left-48h',
        recipient: `member:${'dora' as MemberId}`,
        platform: 'slack',
        dueAt: deps.clock.now(),
      },
    ])
    await at.settle()
    expect(told().has('U0DORA')).toBe(false)
  })
})
