import { createServer } from 'node:http'
import { ClientObjection } from '@privacy-desk/stand-ins/client-objection.js'
import { slackClient } from '@privacy-desk/stand-ins/slack/slack-client.js'
import { expect, it, onTestFinished } from 'vitest'
import { call } from './call.js'
import { startWorkspace } from './workspace.js'

const plain = (text: string) => ({ type: 'plain_text', text })
const button = (id: string, label: string) => ({
  type: 'button',
  action_id: id,
  text: plain(label),
  value: `value of ${id}`,
})
const options = [
  { text: plain('Later'), value: 'later' },
  { text: plain('Never'), value: 'never' },
]

const blocks = [
  { type: 'actions', block_id: 'one', elements: [button('press', 'Show')] },
  {
    type: 'actions',
    block_id: 'other',
    elements: [
      button('press', 'Show'),
      { type: 'overflow', action_id: 'more', options },
      { type: 'static_select', action_id: 'when', placeholder: plain('When'), options },
    ],
  },
]

/** Remembers the payloads of interactions. */
async function startListener() {
  const heard: Record<string, unknown>[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const payload = new URLSearchParams(Buffer.concat(chunks).toString()).get('payload')
    heard.push(JSON.parse(payload ?? '{}'))
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { heard, url: `http://127.0.0.1:${port}` }
}

it('a client’s screen tells an element by its ids, and nothing else is believed', async () => {
  const slack = await startWorkspace()
  onTestFinished(() => slack.close())
  const { heard, url } = await startListener()
  const anna = slackClient(slack, { botUrl: url, signingSecret: 's' }).as('UANNA')
  await call(slack, 'chat.postMessage', { channel: 'CHALL', text: 'card', blocks })
  const [message] = slack.messages('CHALL')
  if (message === undefined) throw new Error('nothing was posted')

  await anna.acts(message, { action_id: 'press', block_id: 'other', value: 'forged' })
  expect(heard.at(-1)).toMatchObject({
    type: 'block_actions',
    actions: [{ action_id: 'press', block_id: 'other', value: 'value of press' }],
  })
  await anna.acts(message, { action_id: 'more', selected_option: { value: 'never' } })
  expect(heard.at(-1)).toMatchObject({ actions: [{ selected_option: options[1] }] })
  await anna.acts(message, { action_id: 'when', selected_option: { value: 'later' } })
  expect(heard.at(-1)).toMatchObject({
    actions: [{ selected_option: options[0] }],
    state: { values: { other: { when: { selected_option: options[0] } } } },
  })
  const before = heard.length
  for (const action of [
    { action_id: 'none' },
    { action_id: 'press', block_id: 'none' },
    { action_id: 'more', selected_option: { value: 'none' } },
    { action_id: 'when', selected_option: { value: 'none' } },
    {},
  ]) {
    await expect(anna.acts(message, action)).rejects.toBeInstanceOf(ClientObjection)
  }
  expect(heard).toHaveLength(before)
})
