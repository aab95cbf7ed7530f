import type { SlackStandIn } from '@privacy-desk/stand-ins/slack/slack-stand-in.js'
import { startSlackWebApi } from '@privacy-desk/stand-ins/slack/slack-web-api.js'
import { afterAll, beforeAll, expect, test } from 'vitest'

let slack: SlackStandIn
beforeAll(async () => {
  slack = await startSlackWebApi({ users: [{ id: 'U0EVA', name: 'eva' }], channels: [] })
})
afterAll(() => slack.close())

async function call(method: string, args: Record<string, string>) {
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${slack.token}` },
    body: new URLSearchParams(args),
  })
  return (await response.json()) as Record<string, string>
}

const announce = (length: string) =>
  call('files.getUploadURLExternal', { filename: 'a.pdf', length })
const complete = (id = '', channel_id = slack.directChannel('U0EVA')) =>
  call('files.completeUploadExternal', {
    files: JSON.stringify([{ id, title: 'a.pdf' }]),
    channel_id,
  })
const put = async (url = '', body: string) => (await fetch(url, { method: 'POST', body })).status

test('Slack takes a file in three steps, and only so', async () => {
  await call('conversations.open', { users: 'U0EVA' })
  expect(await announce('0')).toMatchObject({ ok: false, error: 'invalid_arguments' })
  const { upload_url, file_id } = await announce('3')
  expect(await complete(file_id)).toMatchObject({ error: 'file_not_found' })
  expect(await put(upload_url, 'four')).toBe(400)
  expect(await put(upload_url, 'yes')).toBe(200)
  expect(await complete(file_id, 'C0NOWHERE')).toMatchObject({ error: 'channel_not_found' })
  expect(await complete(file_id)).toMatchObject({ ok: true })
  expect(await complete(file_id)).toMatchObject({ error: 'file_not_found' })
  expect(slack.directMessages('U0EVA').flatMap(({ files }) => files)).toHaveLength(1)
})

test('Slack refuses files of an app without the scope', async () => {
  const other = await startSlackWebApi({ users: [], channels: [], scopes: ['chat:write'] })
  const response = await fetch(`${other.apiUrl}files.getUploadURLExternal`, {
    method: 'POST',
    headers: { authorization: `Bearer ${other.token}` },
    body: new URLSearchParams({ filename: 'a.pdf', length: '3' }),
  })
  expect(await response.json()).toMatchObject({ error: 'missing_scope', needed: 'files:write' })
  await other.close()
})
