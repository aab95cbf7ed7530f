import { slackClient } from '@privacy-desk/stand-ins/slack/slack-client.js'
import type { SlackPerson } from '@privacy-desk/stand-ins/slack/slack-person.js'
import type { SlackStandIn } from '@privacy-desk/stand-ins/slack/slack-stand-in.js'
import { App, LogLevel } from '@slack/bolt'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTime } from '../../support/in-time.js'
import { startWorkspace } from './workspace.js'

const signingSecret = 'a-signing-secret'
const heard: Record<string, unknown>[] = []
const last = () => heard.at(-1)
const text = (value: string) => ({ type: 'plain_text' as const, text: value })

const form = {
  type: 'modal' as const,
  callback_id: 'form',
  title: text('A form'),
  submit: text('Send'),
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'why',
      label: text('Reason'),
      element: { type: 'plain_text_input' as const, action_id: 'v', max_length: 20 },
    },
    {
      type: 'input' as const,
      block_id: 'kind',
      label: text('Kind'),
      optional: true,
      element: {
        type: 'static_select' as const,
        action_id: 'v',
        options: [
          { text: text('Access'), value: 'a' },
          { text: text('Erasure'), value: 'e' },
        ],
      },
    },
    {
      type: 'input' as const,
      block_id: 'mail',
      label: text('Mail'),
      optional: true,
      element: { type: 'file_input' as const, action_id: 'v' },
    },
  ],
}

const offer = [
  {
    type: 'actions' as const,
    block_id: 'offer',
    elements: [
      { type: 'button' as const, action_id: 'yes', text: text('Confirm'), value: 'R-1' },
      {
        type: 'overflow' as const,
        action_id: 'more',
        options: [{ text: text('Later'), value: 'later' }],
      },
      {
        type: 'static_select' as const,
        action_id: 'who',
        placeholder: text('Owner'),
        options: [{ text: text('Ben'), value: 'ben' }],
      },
    ],
  },
]

function teach(app: App) {
  app.use(async ({ body, next }) => {
    heard.push({ ...body })
    await next()
  })
  app.message(async ({ message, say }) => {
    if (message.subtype === undefined && message.text === 'card')
      await say({ text: 'card', blocks: offer })
  })
  app.event('app_home_opened', async () => undefined)
  app.event('app_mention', async () => undefined)
  app.command('/privacy', async ({ ack, respond, command }) => {
    await ack({ text: `heard ${command.text}` })
    await respond({ text: 'and more', response_type: 'ephemeral' })
  })
  app.shortcut(/.*/, async ({ ack, client, shortcut }) => {
    await ack()
    await client.views.open({ trigger_id: shortcut.trigger_id, view: form })
  })
  app.action(/.*/, async ({ ack, respond, action }) => {
    await ack()
    if (action.type === 'button') await respond({ text: 'confirmed', replace_original: true })
  })
  app.view('form', async ({ ack, view }) => {
    const reason = view.state.values.why?.v?.value
    if (reason === 'bad') await ack({ response_action: 'errors', errors: { why: 'not good' } })
    else if (reason === 'next')
      await ack({ response_action: 'update', view: { ...form, title: text('Next') } })
    else await ack()
  })
  app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack }) => ack())
}

let slack: SlackStandIn
let app: App
let botUrl: string
let anna: SlackPerson
const client = () => slackClient(slack, { botUrl, signingSecret })

beforeAll(async () => {
  slack = await startWorkspace()
  app = new App({
    token: slack.token,
    signingSecret,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  })
  teach(app)
  const server = await app.start({ port: 0, host: '127.0.0.1' })
  const address = 'address' in server ? server.address() : null
  botUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  anna = client().as('UANNA')
})
afterAll(async () => {
  await app.stop()
  await slack.close()
})

async function openForm() {
  for (const view of slack.viewStack('UANNA')) slack.inside.closeView(view)
  await anna.starts('new')
  return slack.eventually(() => slack.openView('UANNA'))
}

describe('deliveries', () => {
  it('are let in when signed, and timed', async () => {
    const answer = await inTime(anna.dm('hello'))
    expect(answer).toMatchObject({ status: 200, text: '' })
    expect(answer.elapsedMs).toBeGreaterThan(0)
    expect(slack.directMessages('UANNA').at(-1)?.text).toBe('hello')
  })

  it('are turned away when forged, unsigned, expired or of another content type', async () => {
    const now = Math.floor(Date.now() / 1000)
    const as = (delivery: object) => client().as('UANNA', delivery).dm('let me in')
    expect((await as({ signingSecret: 'another' })).status).toBe(401)
    expect((await as({ signature: 'v0=00' })).status).toBe(401)
    expect((await as({ signature: null })).status).toBe(401)
    expect((await as({ timestamp: now - 301 })).status).toBe(401)
    const form = 'application/x-www-form-urlencoded; charset=UTF-8'
    expect((await client().raw('payload={}', form)).status).toBe(400)
  })

  it('can be repeated unchanged, marked as a retry', async () => {
    const first = await anna.dm('once')
    await client().again(first, { retry: { num: 1, reason: 'http_timeout' } })
    const ids = heard.slice(-2).map((body) => body.event_id)
    expect(ids[0]).toBe(ids[1])
  })
})

describe('a person', () => {
  it('sees what is typed escaped and linked, as Slack sends it', async () => {
    await anna.dm('a < b & c: jane@example.org, see https://example.org/x.')
    expect(last()).toMatchObject({
      event: {
        channel_type: 'im',
        text: 'a &lt; b &amp; c: <mailto:jane@example.org|jane@example.org>, see <https://example.org/x>.',
        blocks: [{ type: 'rich_text' }],
      },
    })
  })

  it('shares files, bare ones as in a shared channel', async () => {
    await anna.shareFile('Subject: x', 'mail.eml')
    expect(last()).toMatchObject({
      event: {
        subtype: 'file_share',
        files: [{ name: 'mail.eml', mimetype: 'message/rfc822', size: 10 }],
      },
    })
    await anna.shareFile('Subject: x', 'mail.eml', { bare: true })
    expect(last()).toMatchObject({ event: { files: [{ file_access: 'check_file_info' }] } })
    expect(JSON.stringify(last())).not.toContain('mail.eml')
  })

  it('shares an e-mail file, directly and inside a shared message', async () => {
    const email = {
      subject: 'Delete me',
      plainText: 'please',
      from: { address: 'jane@example.org', name: 'Jane' },
    }
    await anna.shareEmail(email)
    const file = { mode: 'email', filetype: 'email', subject: 'Delete me', plain_text: 'please' }
    expect(last()).toMatchObject({ event: { files: [file] } })
    await anna.shareEmail(email, { shared: true })
    expect(last()).toMatchObject({
      event: { text: '', attachments: [{ is_share: true, files: [file] }] },
    })
  })

  it('forwards a message and mentions the bot', async () => {
    const message = await client().as('UBEN').writes('CHALL', 'delete my data')
    await anna.forwards(message)
    expect(last()).toMatchObject({
      event: { attachments: [{ is_msg_unfurl: true, author_id: 'UBEN', text: 'delete my data' }] },
    })
    await anna.mentions('CHALL', 'help', [{ name: 'a.eml', bytes: 'x' }])
    expect(last()).toMatchObject({
      event: {
        type: 'app_mention',
        text: `<@${slack.botUserId}> help`,
        files: [{ id: expect.any(String) }],
      },
    })
    await anna.opensHome()
    expect(last()).toMatchObject({ event: { type: 'app_home_opened', tab: 'home' } })
  })

  it('types a command and sees both answers', async () => {
    await anna.types('/privacy why <R-1>', 'CHALL')
    expect(last()).toMatchObject({
      command: '/privacy',
      text: 'why &lt;R-1&gt;',
      channel_id: 'CHALL',
    })
    const seen = () => slack.ephemerals('CHALL', 'UANNA').map((m) => m.text)
    await slack.eventually(() => (seen().length === 2 ? true : undefined))
    expect(seen().sort()).toEqual(['and more', 'heard why &lt;R-1&gt;'])
  })

  it('uses shortcuts, which open a modal', async () => {
    const message = await anna.writes('CHALL', 'please delete')
    await anna.sends(message, 'send_to_desk')
    expect(last()).toMatchObject({ type: 'message_action', message: { text: 'please delete' } })
    const view = await openForm()
    expect(view).toMatchObject({ callbackId: 'form', user: 'UANNA' })
  })

  it('clicks buttons by their label, and chooses', async () => {
    await anna.dm('card')
    const find = () => slack.directMessages('UANNA').find((m) => m.text === 'card' && m.botId)
    const card = await slack.eventually(find)
    await expect(anna.clicks(card, 'Explode')).rejects.toThrow("no button 'Explode'")
    await anna.clicks(card, 'Later')
    expect(last()).toMatchObject({
      actions: [{ action_id: 'more', selected_option: { value: 'later' } }],
    })
    await anna.chooses(card, 'Owner', 'Ben')
    expect(last()).toMatchObject({
      actions: [{ action_id: 'who', selected_option: { value: 'ben' } }],
      state: { values: { offer: { who: { selected_option: { value: 'ben' } } } } },
    })
    await anna.clicks(card, 'Confirm')
    expect(last()).toMatchObject({
      container: { type: 'message', message_ts: card.ts, is_ephemeral: false },
      actions: [{ action_id: 'yes', block_id: 'offer', value: 'R-1' }],
    })
    const changed = () =>
      slack.directMessages('UANNA').find((m) => m.ts === card.ts && m.text === 'confirmed')
    expect(await slack.eventually(changed)).toMatchObject({ blocks: [] })
  })
})

describe('a modal filled in on a screen', () => {
  it('is submitted with the state that the screen holds', async () => {
    const view = await openForm()
    const files = [{ name: 'mail.eml', base64: Buffer.from('From: x').toString('base64') }]
    await anna.submitsState(view, {
      why: { v: { type: 'plain_text_input', value: 'because' } },
      kind: { v: { type: 'static_select', selected_option: { value: 'e' } } },
      mail: { v: { type: 'file_input', files } },
      stray: { v: { type: 'plain_text_input', value: 'ignored' } },
    })
    const values = {
      why: { v: { value: 'because' } },
      kind: { v: { selected_option: { value: 'e' } } },
      mail: { v: { files: [{ name: 'mail.eml' }] } },
    }
    expect(last()).toMatchObject({ type: 'view_submission', view: { state: { values } } })
  })

  it('is not sent while a required field is blank; faults come by block', async () => {
    const view = await openForm()
    const before = heard.length
    const sent = anna.submitsState(view, { why: { v: { value: null } } })
    await expect(sent).rejects.toMatchObject({ faults: { why: "'Reason' must be filled in" } })
    expect(heard).toHaveLength(before)
  })
})

describe('a modal', () => {
  it('is not submitted while a field is blank, too long or unknown', async () => {
    const view = await openForm()
    await expect(anna.submits(view)).rejects.toThrow("'Reason' must be filled in")
    await expect(anna.submits(view, { Reason: 'x'.repeat(21) })).rejects.toThrow(
      'takes 20 characters',
    )
    await expect(anna.submits(view, { Motive: 'x' })).rejects.toThrow("no field 'Motive'")
    await expect(anna.submits(view, { Reason: 'x', Kind: 'None' })).rejects.toThrow(
      "no option 'None'",
    )
  })

  it('shows errors by label, is redrawn, and closes', async () => {
    const view = await openForm()
    expect((await anna.submits(view, { Reason: 'bad' })).errors).toEqual({ Reason: 'not good' })
    expect(slack.openView('UANNA')?.id).toBe(view.id)
    await anna.submits(view, { Reason: 'next' })
    expect(slack.openView('UANNA')?.raw).toMatchObject({ id: view.id, title: { text: 'Next' } })
    const mail = [{ name: 'a.eml', bytes: 'Subject: x' }]
    await anna.submits(view, { Reason: 'fine', Kind: 'Erasure', Mail: mail })
    expect(last()).toMatchObject({
      type: 'view_submission',
      view: {
        id: view.id,
        hash: expect.any(String),
        state: {
          values: {
            why: { v: { type: 'plain_text_input', value: 'fine' } },
            kind: { v: { selected_option: { value: 'e' } } },
            mail: { v: { files: [{ name: 'a.eml' }] } },
          },
        },
      },
    })
    expect(slack.openView('UANNA')).toBeUndefined()
    await expect(anna.submits(view, { Reason: 'again' })).rejects.toThrow('not open')
  })

  it('tells the bot when it is closed', async () => {
    const view = await openForm()
    await anna.closes(view)
    expect(last()).toMatchObject({ type: 'view_closed', is_cleared: false })
    expect(slack.openView('UANNA')).toBeUndefined()
  })
})

it('nothing in all this was against Slack’s rules', () => {
  expect(slack.violations()).toEqual([])
})
