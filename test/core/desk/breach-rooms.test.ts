import type { BreachCommand } from '@privacy-desk/core/breaches/command.js'
import type { DeskFile } from '@privacy-desk/core/config/desk-file.js'
import { executeBreach } from '@privacy-desk/core/desk/execute-breach.js'
import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { MemberId } from '@privacy-desk/core/people/member.js'
import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import type { Rooms } from '@privacy-desk/core/ports/rooms.js'
import type { Card } from '@privacy-desk/core/views/model.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deskFileOfTest } from '../../support/desk-file.js'
import { type DeskOfTest, deskOfTest, pasted } from '../../support/desk-of-test.js'
import { wordsOf } from '../../support/people-at-the-desk.js'

const ref = 'BR-2026-0001'
const olga = 'U0OLGA'
const dora = 'U0DORA'
const secret = 'A laptop with the payroll was stolen from a car'

const stolen = {
  what: secret,
  noticedAt: '2026-03-27T08:00:00.000Z',
  awareAt: '2026-03-27T13:20:00.000Z',
  role: 'controller',
  lead: 'olga',
  members: 'omar',
  privacy: 'open',
}

let at: DeskOfTest
let inbound = 0

async function begin(slack: DeskFile['breaches']['rooms']['slack'] = { form: 'channel' }) {
  await at?.close()
  const { breaches } = deskFileOfTest()
  const rooms = { ...breaches.rooms, slack }
  at = await deskOfTest({
    start: '2026-03-27T14:00:00Z',
    desk: { breaches: { ...breaches, rooms } },
  })
}
beforeEach(() => begin())
afterEach(() => at.close())

async function does(who: string, name: Intent['name'], args: Record<string, string> = {}) {
  inbound += 1
  const intent = { name, ref, args, via: 'submitted' } as const
  const reply = await at.desk.handle(intent, await at.actor(who), `test:${inbound}`)
  await at.settle()
  return wordsOf(reply)
}

async function changes(command: BreachCommand) {
  inbound += 1
  const { member } = await at.actor(olga)
  const run = { reference: ref, command, by: member, needs: 'manage', inboundId: `test:${inbound}` }
  await executeBreach(at.deps, run as Parameters<typeof executeBreach>[1])
  await at.settle()
}

const opens = (more: Partial<typeof stolen> = {}) =>
  does(olga, 'breach new', { ...stolen, ...more })
const breach = async () => (await loadBreach(at.deps, ref))?.breach
const words = (card: Card) => wordsOf({ kind: 'card', card, audience: 'only-you', mode: 'new' })
const rooms = () => at.slack.rooms
const people = (number = 0) => [...(rooms().rooms[number]?.people ?? [])].sort()
const cardsIn = (place: string) => at.slack.saidTo(place)
const wordsIn = (place: string) => cardsIn(place).map(({ card }) => words(card))
const refusal = (code: string) => new DeliveryError(code, { retryable: false })
const outage = (code: string) => new DeliveryError(code, { retryable: true })

/** Lets everything that is tried again after a while be tried. */
async function waitOut() {
  for (let times = 0; times < 6; times += 1) {
    at.clock.moveBy(60_000)
    await at.settle()
  }
}

describe('the room of a breach', () => {
  it('is a private channel whose name tells the reference alone, with lead, members and DPO', async () => {
    await opens()
    expect(rooms().rooms.map(({ name }) => name)).toEqual(['breach-br-2026-0001'])
    expect(people()).toEqual([dora, olga, 'U0OMAR'])
    expect((await breach())?.room).toMatchObject({ people: ['olga', 'omar', 'dora'], absent: {} })
  })

  it('has one pinned card with countdown, decisions, progress and next step, and no word of people', async () => {
    await opens()
    const [card = ''] = wordsIn('C0ROOM1')
    expect(card).toContain(`Breach ${ref}: 71 h 20 min left`)
    expect(card).toContain('by 30 March 2026 at 15:20 (Europe/Berlin)')
    expect(card).toContain('outer limit 30 March 2026 at 16:00 (Europe/Berlin)')
    expect(card).toMatch(/Checklist: 1 of \d+ done/)
    expect(card).toContain(
      'Next step: Stop it, record who is affected, grade how severe it is; then conclude whether',
    )
    expect(card).not.toContain('payroll')
    expect(rooms().pinned).toHaveLength(1)
  })

  it('keeps one card, redrawn on each change and at each full hour of the clock', async () => {
    await opens()
    const args = { point: 'risk-conclusion', level: 'risk', reasons: 'Salaries, unencrypted' }
    await does(olga, 'breach decide', args)
    expect(wordsIn('C0ROOM1')[0]).toContain('Risk: A risk')
    expect(wordsIn('C0ROOM1')[0]).not.toContain('unencrypted')
    at.clock.moveTo('2026-03-27T14:20:00Z')
    await at.settle()
    at.clock.moveTo('2026-03-27T15:20:00Z')
    await at.settle()
    expect(wordsIn('C0ROOM1')[0]).toContain(`Breach ${ref}: 70 h 00 min left`)
    expect(cardsIn('C0ROOM1')).toHaveLength(1)
    expect(rooms().pinned).toHaveLength(1)
  })

  it('is named on the cards of its people', async () => {
    await opens()
    expect(wordsIn(dora)[0]).toContain('Room: The private channel #breach-br-2026-0001 in Slack')
  })

  it('of a private breach holds its people alone, and no data protection officer from outside', async () => {
    await opens({ privacy: 'private' })
    expect(people()).toEqual([olga, 'U0OMAR'])
    await changes({ command: 'change-privacy', isPrivate: false })
    expect(people()).toEqual([dora, olga, 'U0OMAR'])
    await changes({ command: 'change-privacy', isPrivate: true })
    expect(people()).toEqual([olga, 'U0OMAR'])
  })

  it('takes in who is added and lets go who is removed', async () => {
    await opens()
    await changes({ command: 'add-member', member: 'mia' as MemberId })
    expect(people()).toEqual([dora, 'U0MIA', olga, 'U0OMAR'])
    await changes({ command: 'remove-member', member: 'omar' as MemberId })
    expect(people()).toEqual([dora, 'U0MIA', olga])
  })

  it('is made under the next name where the first is taken by somebody else', async () => {
    rooms().occupy('breach-br-2026-0001')
    await opens()
    expect((await breach())?.room?.name).toBe('breach-br-2026-0001-2')
  })

  it('is left as it stands once the breach is closed', async () => {
    await opens()
    await does(olga, 'breach close', { reasons: 'Encrypt', despite: 'Found again, unopened' })
    expect(wordsIn('C0ROOM1')[0]).toContain('Closed')
    expect(wordsIn('C0ROOM1')[0]).toContain('archive it in Slack')
    expect(people()).toEqual([dora, olga, 'U0OMAR'])
  })

  it('may be archived then, which is no trouble to anybody until it is opened again', async () => {
    await opens()
    await does(olga, 'breach close', { reasons: 'Encrypt', despite: 'Found again, unopened' })
    const { update } = at.slack
    const archived: typeof update = (post, card) =>
      post.conversation === 'C0ROOM1' ? Promise.reject(refusal('is_archived')) : update(post, card)
    Object.assign(at.slack, { update: archived })
    await at.desk.accept(
      pasted('From: rita@example.org\n\nA leak', at),
      await at.actor(olga),
      'in:1',
    )
    await at.settle()
    await does(olga, 'breach link', { request: 'PR-2026-0001' })
    expect((await breach())?.requests).toEqual(['PR-2026-0001'])
    expect((await breach())?.roomRefusals).toEqual([])
    expect(await at.deps.store.notices.failedNotices(10)).toEqual([])
    await does(olga, 'breach reopen', { reasons: 'It was read after all' })
    expect((await breach())?.roomRefusals).toMatchObject([{ why: 'is_archived' }])
  })
})

describe('a thread in a named channel', () => {
  it('is begun by the card where the settings want one', async () => {
    await begin({ form: 'thread', thread: 'C0BREACH' })
    await opens()
    expect(wordsIn('C0BREACH')[0]).toContain('71 h 20 min left')
    expect(wordsIn('C0BREACH')[0]).not.toContain('payroll')
    expect(rooms().rooms).toEqual([])
  })

  it('is never the place of a private breach', async () => {
    await begin({ form: 'thread', thread: 'C0BREACH' })
    expect(await opens({ privacy: 'private' })).toContain(
      'Room: None: a private breach has no thread that others read.',
    )
    expect(cardsIn('C0BREACH')).toEqual([])
  })

  it('is left, card and all, when the breach becomes private', async () => {
    await begin({ form: 'thread', thread: 'C0BREACH' })
    await opens()
    await changes({ command: 'change-privacy', isPrivate: true })
    expect(cardsIn('C0BREACH')).toEqual([])
    await does(olga, 'breach decide', { point: 'risk-conclusion', level: 'risk', reasons: 'R' })
    expect(cardsIn('C0BREACH')).toEqual([])
  })

  it('is not wanted by settings that want no room: everybody has the card in the own chat', async () => {
    await begin({ form: 'none' })
    expect(await opens()).not.toContain('Room:')
    expect(at.slack.said.map(({ to }) => to.kind)).not.toContain('channel')
    expect(cardsIn(dora)).toHaveLength(1)
  })
})

describe('what the platform refuses', () => {
  it.each([
    ['missing_scope', 'install the app anew with all scopes of its manifest'],
    ['restricted_action', 'allow it to the app'],
    ['name_taken', 'Rename or delete channels'],
    ['something_new', 'the platform refused it (something_new)'],
  ])('%s: falls back to the thread and tells the DPO what to do', async (code, next) => {
    await begin({ form: 'channel', thread: 'C0BREACH' })
    rooms().failNext('open', refusal(code))
    await opens()
    expect(cardsIn('C0BREACH')).toHaveLength(1)
    const [, trouble = ''] = wordsIn(dora)
    expect(trouble).toContain(`The room needs you: ${ref}`)
    expect(trouble).toContain(next)
    expect(wordsIn(dora)[0]).toContain('Room: The thread beneath the card')
  })

  it('falls back to the own chats where there is no thread, and says so on the card', async () => {
    rooms().failNext('open', refusal('missing_scope'))
    await opens()
    const said = 'Room: None: A private channel in Slack is not to be had, because the desk lacks'
    expect(wordsIn(dora)[0]).toContain(said)
    expect(wordsIn(dora)[1]).toContain('Try it again')
    expect(cardsIn(dora)).toHaveLength(2)
  })

  it('is tried again when somebody asks for the room', async () => {
    rooms().failNext('open', refusal('missing_scope'))
    await opens()
    await does(dora, 'breach room')
    expect(people()).toEqual([dora, olga, 'U0OMAR'])
    expect(wordsIn(dora)[1]).toContain(`The room stands: ${ref}`)
  })

  it('is tried again by lead, deputy and DPO alone', async () => {
    rooms().failNext('open', refusal('missing_scope'))
    await opens()
    expect(await does('U0OMAR', 'breach room')).toContain('This is for lead and deputy')
    expect(rooms().rooms).toEqual([])
  })

  it('for a while only is tried again, four times at most', async () => {
    const tries = async (outages: number) => {
      await begin()
      for (let count = 0; count < outages; count += 1) rooms().failNext('open', outage('http-503'))
      await opens()
      await waitOut()
      return (await breach())?.room?.form
    }
    expect(await tries(3)).toBe('channel')
    expect(await tries(4)).toBeUndefined()
    expect(wordsIn(dora)[1]).toContain('did not answer in time, several times over')
  })

  it('for one person leaves that person out, and says so on the card and to the DPO', async () => {
    rooms().keepOut('U0OMAR', 'user_is_restricted')
    await opens()
    expect(people()).toEqual([dora, olga])
    expect(wordsIn('C0ROOM1')[0]).toContain(
      'Not in the room: Omar Owner (the rules of the workspace',
    )
    expect(wordsIn(dora)[1]).toContain('let the account into private channels')
    await changes({ command: 'add-member', member: 'mia' as MemberId })
    expect(cardsIn(dora)).toHaveLength(2)
  })

  it('of pinning is said on the card, which stays', async () => {
    rooms().failNext('pin', refusal('missing_scope'))
    await opens()
    expect(wordsIn('C0ROOM1')[0]).toContain('The card is not pinned, because the desk lacks')
    expect(wordsIn(dora)[1]).toContain('Pinning: the desk lacks a permission')
    await does(dora, 'breach room')
    expect(rooms().pinned).toHaveLength(1)
    expect(wordsIn('C0ROOM1')[0]).not.toContain('not pinned')
  })

  it.each(['is_archived', 'not_in_channel', 'channel_not_found'])(
    'of a room that stood (%s) falls back to the own chats',
    async (code) => {
      await opens()
      rooms().failNext('invite', refusal(code))
      await changes({ command: 'add-member', member: 'mia' as MemberId })
      expect((await breach())?.room).toBeUndefined()
      expect(wordsIn(dora)[0]).toContain('Room: None: A private channel in Slack is not to be had')
      expect(wordsIn(dora)[1]).toContain(`The room needs you: ${ref}`)
    },
  )

  it('of the card itself falls back as well', async () => {
    await begin({ form: 'thread', thread: 'C0BREACH' })
    at.slack.failNextTo('C0BREACH', refusal('not_in_channel'))
    await opens()
    expect(wordsIn(dora)[1]).toContain('Invite the app to the channel')
  })
})

describe('a step that is taken twice', () => {
  const steps = ['open', 'invite', 'pin'] as const satisfies readonly (keyof Rooms)[]
  it.each(steps)('%s: leaves one room, one card and one event', async (step) => {
    rooms().failNextAfter(step, outage('timeout'))
    await opens()
    await waitOut()
    expect(rooms().rooms).toHaveLength(1)
    expect(people()).toEqual([dora, olga, 'U0OMAR'])
    expect(cardsIn('C0ROOM1')).toHaveLength(1)
    expect(rooms().pinned).toHaveLength(1)
    const events = (await loadBreach(at.deps, ref))?.records.map(({ event }) => event.type)
    expect(events?.filter((type) => type === 'room-opened')).toHaveLength(1)
    expect(events?.filter((type) => type === 'room-people-changed')).toHaveLength(1)
  })
})
