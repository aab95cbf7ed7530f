import { expect, it, vi } from 'vitest'
import type { ClientName, FileOnPage } from '../../apps/playground/src/protocol.js'
import { sharedPlayground } from './support/shared-playground.js'
import { slow } from './support/slow.js'

const playground = sharedPlayground()

const soon = { timeout: 45_000, interval: 50 }

/** The files on somebody's screen, with the message of each. */
async function filesOf(client: ClientName, person: string) {
  const { conversations } = await playground().state(client, person)
  return conversations
    .flatMap(({ messages }) => messages)
    .flatMap(({ id, files }) => files.map((file: FileOnPage) => ({ message: id, ...file })))
}

async function download(client: ClientName, person: string, message: string, key: string) {
  const query = new URLSearchParams({ client, person, message, key })
  return await fetch(`${playground().url}/api/file?${query}`)
}

async function asksForTheRegister(client: ClientName): Promise<void> {
  const [chat] = (await playground().state(client, 'dora')).conversations
  const text = '/privacy breach register xlsx'
  await playground().act(client, 'dora', { do: 'command', conversation: chat?.id ?? '', text })
}

it(
  'a file of the desk can be kept from Slack by who sees it, and by nobody else',
  slow,
  async () => {
    await asksForTheRegister('slack')
    const [file] = await vi.waitFor(async () => {
      const found = await filesOf('slack', 'dora')
      expect(found).toHaveLength(1)
      return found
    }, soon)
    const { message = '', key = '', name } = file ?? {}
    const answer = await download('slack', 'dora', message, key)
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${name}`)
    expect((await answer.text()).slice(0, 2), 'a workbook').toBe('PK')
    for (const [who, what] of [
      ['employee', key],
      ['dora', 'F0NOTHING'],
    ] as const) {
      expect((await download('slack', who, message, what)).status, who).toBe(404)
    }
  },
)

/** Answers what Teams asks of the file that is offered. */
async function answersOffer(allow: boolean): Promise<void> {
  await asksForTheRegister('teams')
  const message = await vi.waitFor(async () => {
    const found = (await filesOf('teams', 'dora')).find(({ asks }) => asks !== undefined)
    expect(found?.asks, 'with what it is').toMatch(/for you alone/)
    return found?.message ?? ''
  }, soon)
  await playground().act('teams', 'dora', { do: 'answer-file', message, allow })
}

it('Teams asks before the desk may send a file; declined it does not come', slow, async () => {
  await answersOffer(false)
  await vi.waitFor(async () => expect(await filesOf('teams', 'dora')).toEqual([]), soon)
  await answersOffer(true)
  const [sent] = await vi.waitFor(async () => {
    const there = (await filesOf('teams', 'dora')).filter(({ key }) => key !== undefined)
    expect(there).toHaveLength(1)
    return there
  }, soon)
  const answer = await download('teams', 'dora', sent?.message ?? '', sent?.key ?? '')
  expect((await answer.text()).slice(0, 2)).toBe('PK')
})
