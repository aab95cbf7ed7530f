import { expect, it } from 'vitest'
import { handsOn } from './support/hands.js'
import { openPlayground } from './support/open-playground.js'
import { playgroundFolder } from './support/playground-folder.js'
import { slow } from './support/slow.js'

it('everything is there after a restart, and goes on', slow, async () => {
  const folder = await playgroundFolder()
  const before = await openPlayground({ folder })
  for (const client of ['slack', 'teams'] as const) {
    const act = { do: 'share-sample', file: 'erasure-request-en.eml' } as const
    await before.act(client, 'employee', act)
    await handsOn(before, client).press('employee', 'Yes, open a ticket')
  }
  await before.act('slack', 'dora', { do: 'open-home' })
  await before.post('/api/time', { days: 3 })
  const screens = async (api: typeof before) => [
    await api.state('slack', 'employee'),
    await api.state('slack', 'dora'),
    await api.state('teams', 'employee'),
    await api.state('teams', 'dora'),
  ]
  const shown = (await screens(before)).map(withoutPayload)
  await before.close()

  const after = await openPlayground({ folder })
  expect((await screens(after)).map(withoutPayload)).toEqual(shown)

  // Cards of before the restart still work, and are redrawn where they stand.
  for (const client of ['slack', 'teams'] as const) {
    const { press } = handsOn(after, client)
    await press('olga', 'Take it')
    const { conversations } = await after.state(client, 'dora')
    const channel = conversations.find(({ title }) => title === 'privacy-desk')
    expect(JSON.stringify(channel?.messages.at(-1))).toMatch(/U0OLGA|Olga Owner/)
    expect(channel?.messages).toHaveLength(2)
  }
  expect((await after.state('slack', 'olga')).violations).toEqual([])
})

/** What was rendered last is for the curious and is not kept. */
function withoutPayload(state: object) {
  return { ...state, curtain: null }
}

it('a second process is refused the folder', slow, async () => {
  const folder = await playgroundFolder()
  await openPlayground({ folder })
  await expect(openPlayground({ folder })).rejects.toMatchObject({ code: 'folder-in-use' })
})
