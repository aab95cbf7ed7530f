import { slackClient } from '@privacy-desk/stand-ins/slack/slack-client.js'
import type { SlackWebApiOptions } from '@privacy-desk/stand-ins/slack/slack-options.js'
import { expect, it, onTestFinished } from 'vitest'
import { call } from './call.js'
import { startWorkspace } from './workspace.js'

async function open(more: Partial<SlackWebApiOptions>) {
  const slack = await startWorkspace(more)
  onTestFinished(() => slack.close())
  return slack
}

const home = { type: 'home', blocks: [{ type: 'divider' }] }

it('what people saw is there again, and can be changed', async () => {
  const clock = () => Date.parse('2026-03-06T08:30:00Z')
  const first = await open({ clock })
  const people = slackClient(first, { botUrl: 'http://127.0.0.1:1', signingSecret: 's' })
  const mail = { name: 'a.eml', bytes: 'From: x' }
  await people.as('UANNA').writes('CHALL', 'look at this', [mail])
  const { ts } = {
    ts: '',
    ...(await call(first, 'chat.postMessage', { channel: 'CHALL', text: 'one' })),
  }
  await call(first, 'chat.postEphemeral', { channel: 'CHALL', user: 'UANNA', text: 'psst' })
  await call(first, 'views.publish', { user_id: 'UBEN', view: home })
  const saved = JSON.parse(JSON.stringify(first.save()))

  const second = await open({ clock, saved })
  expect(second.messages('CHALL').map(({ text }) => text)).toEqual(['look at this', 'one'])
  expect(second.ephemerals('CHALL', 'UANNA').map(({ text }) => text)).toEqual(['psst'])
  expect(second.home('UBEN')?.blocks).toHaveLength(1)

  const [file] = second.messages('CHALL')[0]?.files ?? []
  const address = String(file?.url_private)
  expect(address.startsWith(second.url), 'files are where the stand-in is now').toBe(true)
  const authorization = `Bearer ${second.token}`
  expect(await (await fetch(address, { headers: { authorization } })).text()).toBe('From: x')

  expect(await call(second, 'chat.update', { channel: 'CHALL', ts, text: 'two' })).toMatchObject({
    ok: true,
    ts,
  })
  expect(second.messages('CHALL').map(({ text }) => text)).toEqual(['look at this', 'two'])
  expect(await call(second, 'chat.delete', { channel: 'CHALL', ts })).toMatchObject({ ok: true })
  expect(second.messages('CHALL')).toHaveLength(1)
})

it('timestamps follow the clock of the workspace and always rise', async () => {
  const clock = () => Date.parse('2025-09-01T08:00:00Z')
  const first = await open({ clock })
  for (const text of ['a', 'b', 'c'])
    await call(first, 'chat.postMessage', { channel: 'CHALL', text })
  const second = await open({ clock, saved: first.save() })
  await call(second, 'chat.postMessage', { channel: 'CHALL', text: 'd' })
  const stamps = second.messages('CHALL').map(({ ts }) => ts)
  expect(stamps).toEqual([...new Set(stamps)].toSorted())
  expect(stamps.map((ts) => new Date(Math.floor(Number(ts)) * 1_000).toISOString())).toEqual(
    Array(4).fill('2025-09-01T08:00:00.000Z'),
  )
})
