import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { Actor, MemberId } from '@privacy-desk/core/people/member.js'
import { createRoster } from '@privacy-desk/core/people/roster.js'
import { plainText } from '@privacy-desk/core/views/plain-text.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { type DeskOfTest, deskOfTest, pasted } from '../../support/desk-of-test.js'

const ref = 'PR-2026-0001'

let at: DeskOfTest
let inbound = 0

/** A desk with one confirmed request of Olga’s, who is away from 20 to 31 March: Omar stands in. */
beforeEach(async () => {
  at = await deskOfTest()
  const { roster } = at.deps.profile
  const members = roster.members.map((member) =>
    member.id === 'olga'
      ? {
          ...member,
          absences: [{ from: '2026-03-20', to: '2026-03-31', delegate: 'omar' as MemberId }],
        }
      : member,
  )
  Object.assign(at.deps.profile, { roster: createRoster(members) })
  const employee = await at.actor('U0EMPLOYEE')
  await at.desk.accept(pasted('Please delete everything', at), employee, 'handover')
  await at.settle()
  await does(employee, 'confirm')
  await does(await at.actor('U0OLGA'), 'take')
})

async function does(
  actor: Actor,
  name: Intent['name'],
  args: Record<string, string> = {},
  via: Intent['via'] = 'clicked',
) {
  inbound += 1
  const reply = await at.desk.handle({ name, ref, args, via }, actor, `click:${inbound}`)
  await at.settle()
  return reply
}

const eventsOf = async () =>
  (await at.deps.store.events.read(ref)).map(({ event, by }) => `${event.type} by ${by}`)

const said = (reply: Awaited<ReturnType<typeof does>>) =>
  reply.kind === 'card' ? reply.card.paragraphs.map(plainText).join(' ') : reply.kind

describe('one who stands in for the owner', () => {
  const mark = { stage: 'owner-5-days@2026-04-07' }

  test('gets the owner’s reminder with all its buttons, and can acknowledge it', async () => {
    at.clock.moveTo('2026-03-27T08:00:00Z')
    await at.settle()
    const reminder = at.slack.saidTo('U0OMAR').at(-1)?.card
    expect(reminder?.actions.map(({ label }) => label)).toContain('Record the answer')
    await does(await at.actor('U0OMAR'), 'acknowledge', mark)
    expect((await eventsOf()).at(-1)).toBe('reminder-acknowledged by omar')
  })

  test('sees the details and may answer, while the owner is away', async () => {
    at.clock.moveTo('2026-03-27T08:00:00Z')
    const omar = await at.actor('U0OMAR')
    expect(JSON.stringify(await does(omar, 'show'))).toContain('carla.customer@example.org')
    await does(omar, 'answer', { outcome: 'fulfilled', on: '2026-03-27' }, 'submitted')
    expect((await eventsOf()).at(-1)).toBe('request-answered by omar')
  })

  test.each(['2026-03-19', '2026-04-01'])('sees and may nothing more on %s', async (day) => {
    at.clock.moveTo(`${day}T08:00:00Z`)
    const omar = await at.actor('U0OMAR')
    const before = await eventsOf()
    expect(JSON.stringify(await does(omar, 'show'))).not.toMatch(/carla/i)
    await does(omar, 'answer', { outcome: 'fulfilled', on: '2026-03-19' }, 'submitted')
    expect(await eventsOf()).toEqual(before)
  })
})

describe('one who may not work on a request', () => {
  test.each([
    ['extend', { ground: 'complexity', reason: 'because', notifiedOn: '2026-03-06' }],
    ['close', { outcome: 'withdrawn', note: 'because' }],
    ['correct', { types: 'access', receivedOn: '2026-03-01', requesterName: 'Somebody Else' }],
  ] as const)('leaves nothing in the vault by a forged “%s”', async (name, args) => {
    const { person } = (await at.deps.store.events.request(ref)) ?? {}
    const itemsOf = async () =>
      person === undefined ? [] : await at.deps.store.vault.itemsOf(person)
    const before = await itemsOf()
    expect(before.length).toBeGreaterThan(0)
    await does(await at.actor('U0STRANGER'), name, args, 'submitted')
    expect(await itemsOf()).toEqual(before)
  })
})

describe('an acknowledgement', () => {
  test.each(['', 'Carla Customer, 5 High Street', 'owner-5-days@soon', 'owner-99-days@2026-04-07'])(
    'of %j is not written down: the ladder knows no such reminder',
    async (stage) => {
      const before = await eventsOf()
      const reply = await does(await at.actor('U0OLGA'), 'acknowledge', { stage })
      expect(said(reply)).toMatch(/This reminder is not known any more/)
      expect(await eventsOf()).toEqual(before)
    },
  )
})
