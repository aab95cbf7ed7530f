import { expect, it } from 'vitest'
import { eventually } from '../support/eventually.js'
import { handsOn } from './support/hands.js'
import { sharedPlayground } from './support/shared-playground.js'
import { slow } from './support/slow.js'

const secrets = /carla|winter|example\.org|40-11873/i

const playground = sharedPlayground()

it('nobody sees more than the platform would show them', slow, async () => {
  const api = playground()
  const { press, sees } = handsOn(api, 'slack')
  const act = { do: 'share-sample', file: 'erasure-request-en.eml' } as const
  await api.act('slack', 'employee', act)
  expect(await sees('employee'), 'to confirm it, the employee reads it').toMatch(secrets)
  expect(await sees('olga'), 'nobody else does').not.toMatch(secrets)

  await press('employee', 'Yes, open a ticket')
  expect(await sees('employee'), 'confirmed is none of his business any more').not.toMatch(secrets)

  await press('olga', 'Take it')
  const olga = await api.state('slack', 'olga')
  const [direct, desk] = olga.conversations
  expect(JSON.stringify(direct), 'the owner knows').toMatch(secrets)
  expect(desk?.title).toBe('privacy-desk')
  const toAll = desk?.messages.filter(({ onlyYou }) => !onlyYou)
  expect(toAll).toHaveLength(1)
  expect(JSON.stringify(toAll), 'the channel never does').not.toMatch(secrets)

  for (const person of ['employee', 'mia']) {
    for (const client of ['slack', 'teams'] as const) {
      expect(JSON.stringify(await api.state(client, person))).not.toMatch(secrets)
    }
  }
})

it('the employee is not in the channel of the desk, and cannot act there', slow, async () => {
  const api = playground()
  const { conversations } = await api.state('slack', 'employee')
  expect(conversations.map(({ title }) => title)).toEqual(['Privacy Desk', 'customer-support'])
  const act = { do: 'say', conversation: 'C0DESK', text: 'hello' } as const
  expect(await api.act('slack', 'employee', act)).toEqual({
    ok: false,
    problem: 'Tim Beispiel is not in this conversation.',
  })
  const direct = { do: 'say', conversation: 'D0OLGA', text: 'hello' } as const
  expect(await api.act('slack', 'employee', direct)).toMatchObject({ ok: false })
})

it('an ephemeral answer is seen by one person alone', slow, async () => {
  const api = playground()
  const act = { do: 'command', conversation: 'C0DESK', text: 'list' } as const
  await api.act('slack', 'olga', act)
  const channel = async (person: string) =>
    (await api.state('slack', person)).conversations.find(({ id }) => id === 'C0DESK')
  expect((await channel('olga'))?.messages.at(-1)).toMatchObject({ onlyYou: true })
  const dora = (await channel('dora'))?.messages ?? []
  expect(dora.filter(({ onlyYou }) => onlyYou)).toEqual([])
})

it('the room of a private breach is on the screens of its members alone', slow, async () => {
  const api = playground()
  const { press, fill } = handsOn(api, 'slack')
  const command = { do: 'command', conversation: 'C0DESK', text: 'breach new' } as const
  await api.act('slack', 'olga', command)
  await fill('olga', 'Open the breach', {
    'What happened': 'A laptop of Carla Winter was stolen',
    'Who may know of it': 'private',
  })
  const roomOf = async (person: string) =>
    (await api.state('slack', person)).conversations.find(({ isPrivate }) => isPrivate)
  await eventually(async () =>
    expect((await roomOf('olga'))?.messages).toMatchObject([{ isPinned: true }]),
  )
  const room = await roomOf('olga')
  expect(room?.title).toMatch(/^breach-br-/)
  expect(JSON.stringify(room)).not.toMatch(secrets)
  for (const person of ['employee', 'mia', 'dora']) {
    expect(await roomOf(person)).toBeUndefined()
    const act = { do: 'say', conversation: room?.id ?? '', text: 'hello' } as const
    expect(await api.act('slack', person, act)).toMatchObject({ ok: false })
  }
  await press('olga', 'Show')
  await eventually(async () => {
    const shown = (await roomOf('olga'))?.messages.at(-1)
    expect(shown).toMatchObject({ onlyYou: true })
    expect(JSON.stringify(shown)).toMatch(secrets)
  })
})
