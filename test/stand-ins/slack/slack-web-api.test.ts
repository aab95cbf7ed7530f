import type { SlackStandIn } from '@privacy-desk/stand-ins/slack/slack-stand-in.js'
import { WebClient } from '@slack/web-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from './call.js'
import { startWorkspace } from './workspace.js'

let now = Date.now()
let slack: SlackStandIn
beforeAll(async () => {
  slack = await startWorkspace({ now: () => now })
})
afterAll(() => slack.close())

const section = { type: 'section', text: { type: 'mrkdwn', text: 'hello' } }
const modal = { type: 'modal', title: { type: 'plain_text', text: 'A form' }, blocks: [section] }

describe('the door', () => {
  it('knows the bot by its token only', async () => {
    expect(await call(slack, 'auth.test')).toMatchObject({
      ok: true,
      user_id: slack.botUserId,
      bot_id: slack.botId,
      team_id: slack.teamId,
    })
    expect(await call(slack, 'auth.test', {}, 'xoxb-wrong')).toMatchObject({
      error: 'invalid_auth',
    })
    expect(await call(slack, 'auth.test', {}, null)).toMatchObject({ error: 'not_authed' })
  })

  it('refuses methods that Slack does not have', async () => {
    expect(await call(slack, 'chat.shout')).toMatchObject({ ok: false, error: 'unknown_method' })
    expect(await call(slack, 'views.generateTriggerId')).toMatchObject({ error: 'unknown_method' })
  })

  it('names the scope that is missing', async () => {
    const bare = await startWorkspace({ scopes: ['im:read'] })
    expect(await call(bare, 'chat.postMessage', { channel: 'CHALL', text: 'x' })).toMatchObject({
      error: 'missing_scope',
      needed: 'chat:write',
    })
    expect(await call(bare, 'files.info', { file: 'F1' })).toMatchObject({ needed: 'files:read' })
    await bare.close()
  })
})

describe('people and channels', () => {
  it('keep the ids they were given', async () => {
    expect(await call(slack, 'users.info', { user: 'UBEN' })).toMatchObject({
      user: { id: 'UBEN', name: 'ben', tz: 'Europe/Berlin', profile: { email: 'ben@example.org' } },
    })
    const opened = await call(slack, 'conversations.open', { users: 'UANNA' })
    expect(opened).toMatchObject({ ok: true, channel: { id: slack.directChannel('UANNA') } })
  })

  it('let the bot write only where it was invited', async () => {
    const denied = await call(slack, 'chat.postMessage', { channel: 'CELSE', text: 'x' })
    expect(denied).toMatchObject({ error: 'not_in_channel' })
    const lost = await call(slack, 'chat.postMessage', { channel: 'CNOWHERE', text: 'x' })
    expect(lost).toMatchObject({ error: 'channel_not_found' })
    const stranger = { channel: 'CDESK', user: 'UBEN', text: 'x' }
    expect(await call(slack, 'chat.postEphemeral', stranger)).toMatchObject({
      error: 'user_not_in_channel',
    })
  })
})

describe('messages', () => {
  it('are seen, changed in place, threaded and deleted', async () => {
    const client = new WebClient(slack.token, { slackApiUrl: slack.apiUrl })
    const posted = await client.chat.postMessage({
      channel: 'CDESK',
      text: 'one',
      blocks: [section],
    })
    const ts = posted.ts ?? ''
    await client.chat.postMessage({ channel: 'CDESK', text: 'reply', thread_ts: ts })
    await client.chat.update({ channel: 'CDESK', ts, text: 'two' })
    const [first, reply] = slack.messages('CDESK')
    expect(first).toMatchObject({
      text: 'two',
      blocks: [],
      user: slack.botUserId,
      botId: slack.botId,
    })
    expect(first?.editedTs).toBeDefined()
    expect(reply).toMatchObject({ text: 'reply', threadTs: ts })
    await client.chat.delete({ channel: 'CDESK', ts })
    expect(slack.messages('CDESK')).toHaveLength(1)
  })

  it('reach a person by user id as a direct message', async () => {
    await call(slack, 'chat.postMessage', { channel: 'UBEN', text: 'hello Ben' })
    expect(slack.directMessages('UBEN').at(-1)).toMatchObject({ text: 'hello Ben' })
  })

  it('are shown to one person alone when ephemeral', async () => {
    await call(slack, 'chat.postEphemeral', { channel: 'CHALL', user: 'UANNA', text: 'psst' })
    expect(slack.ephemerals('CHALL', 'UANNA').map((m) => m.text)).toEqual(['psst'])
    expect(slack.ephemerals('CHALL', 'UBEN')).toEqual([])
    expect(slack.messages('CHALL').map((m) => m.text)).not.toContain('psst')
  })

  it('can be read back, with metadata only when asked for', async () => {
    const metadata = { event_type: 'notice', event_payload: { id: 'n1' } }
    const posted = await call(slack, 'chat.postMessage', { channel: 'UANNA', text: 'm', metadata })
    const channel = slack.directChannel('UANNA')
    const plain = await call(slack, 'conversations.history', { channel })
    expect(JSON.stringify(plain)).not.toContain('event_payload')
    const all = await call(slack, 'conversations.history', { channel, include_all_metadata: true })
    expect(all).toMatchObject({ messages: [{ text: 'm', metadata }] })
    const latest = Object.entries(posted).find(([key]) => key === 'ts')?.[1]
    const before = await call(slack, 'conversations.history', { channel, latest })
    expect(before).toMatchObject({ messages: [] })
    const upTo = await call(slack, 'conversations.history', { channel, latest, inclusive: true })
    expect(upTo).toMatchObject({ messages: [{ text: 'm' }] })
  })

  it('come in pages', async () => {
    for (const text of ['a', 'b', 'c'])
      await call(slack, 'chat.postMessage', { channel: 'UBEN', text })
    const channel = slack.directChannel('UBEN')
    const page = await call(slack, 'conversations.history', { channel, limit: 2 })
    expect(page).toMatchObject({ messages: [{ text: 'c' }, { text: 'b' }], has_more: true })
    const cursor = Object.entries(page).find(([key]) => key === 'response_metadata')?.[1]
    const next = await call(slack, 'conversations.history', {
      channel,
      limit: 2,
      cursor: String(Object.values(cursor ?? {})[0]),
    })
    expect(next).toMatchObject({ messages: [{ text: 'a' }, expect.anything()] })
  })
})

describe('modals', () => {
  const open = (trigger_id: string, view: unknown = modal) =>
    call(slack, 'views.open', { trigger_id, view })

  it('open once for each trigger, within three seconds', async () => {
    const trigger = slack.inside.trigger('UANNA')
    expect(await open(trigger)).toMatchObject({ ok: true })
    expect(await open(trigger)).toMatchObject({ error: 'exchanged_trigger_id' })
    expect(await open('made-up')).toMatchObject({ error: 'invalid_trigger_id' })
    const late = slack.inside.trigger('UANNA')
    now += 3_001
    expect(await open(late)).toMatchObject({ error: 'expired_trigger_id' })
    expect(slack.openView('UANNA')?.raw).toMatchObject({ title: { text: 'A form' } })
  })

  it('are redrawn while the hash is fresh and the view is open', async () => {
    await open(slack.inside.trigger('UANNA'))
    const view = slack.openView('UANNA')
    const args = { view_id: view?.id, view: modal }
    expect(await call(slack, 'views.update', { ...args, hash: view?.hash })).toMatchObject({
      ok: true,
    })
    expect(await call(slack, 'views.update', { ...args, hash: view?.hash })).toMatchObject({
      error: 'hash_conflict',
    })
    if (view) slack.inside.closeView(view)
    expect(await call(slack, 'views.update', args)).toMatchObject({ error: 'not_found' })
  })

  it('stack three deep', async () => {
    const push = () =>
      call(slack, 'views.push', { trigger_id: slack.inside.trigger('UBEN'), view: modal })
    expect(await push()).toMatchObject({ ok: false })
    await open(slack.inside.trigger('UBEN'))
    expect(await push()).toMatchObject({ ok: true })
    expect(await push()).toMatchObject({ ok: true })
    expect(await push()).toMatchObject({ error: 'push_limit_reached' })
    expect(slack.viewStack('UBEN')).toHaveLength(3)
  })

  it('publish a Home tab', async () => {
    const view = { type: 'home', blocks: [section] }
    await call(slack, 'views.publish', { user_id: 'UANNA', view })
    expect(slack.home('UANNA')?.blocks).toMatchObject([section])
  })
})

describe('response URLs', () => {
  const post = (url: string, body: unknown) =>
    fetch(url, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })

  it('work five times within thirty minutes', async () => {
    const url = slack.inside.responseUrl('CHALL', 'UBEN')
    for (let i = 0; i < 5; i++) expect((await post(url, { text: `${i}` })).status).toBe(200)
    const spent = await post(url, { text: 'six' })
    expect([spent.status, await spent.json()]).toEqual([404, { ok: false, error: 'used_url' }])
    expect(slack.ephemerals('CHALL', 'UBEN')).toHaveLength(5)
    const late = slack.inside.responseUrl('CHALL', 'UBEN')
    now += 30 * 60_000 + 1
    expect(await (await post(late, { text: 'x' })).json()).toMatchObject({ error: 'expired_url' })
  })

  it('replace and delete the original', async () => {
    await call(slack, 'chat.postMessage', { channel: 'CHALL', text: 'original' })
    const message = slack.messages('CHALL').at(-1)
    const url = slack.inside.responseUrl('CHALL', 'UBEN', message)
    await post(url, { replace_original: true, text: 'replaced' })
    expect(slack.messages('CHALL').at(-1)).toMatchObject({ ts: message?.ts, text: 'replaced' })
    await post(url, { delete_original: true })
    expect(slack.messages('CHALL').some((m) => m.ts === message?.ts)).toBe(false)
  })
})

describe('files', () => {
  it('are given only to who brings the token, others see the sign-in page', async () => {
    const file = slack.inside.keepFile('UANNA', { name: 'a.eml', bytes: Buffer.from('Subject: x') })
    const url = String(file.url_private)
    const page = await fetch(url)
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ])
    const bytes = await fetch(url, { headers: { authorization: `Bearer ${slack.token}` } })
    expect(await bytes.text()).toBe('Subject: x')
    expect(await call(slack, 'files.info', { file: file.id })).toMatchObject({
      file: { name: 'a.eml' },
    })
    expect(await call(slack, 'files.info', { file: 'FNONE' })).toMatchObject({
      error: 'file_not_found',
    })
  })
})

describe('faults', () => {
  const post = () => call(slack, 'chat.postMessage', { channel: 'CHALL', text: 'faulty' })
  const posted = () => slack.messages('CHALL').filter((m) => m.text === 'faulty').length

  it('come once each, in order', async () => {
    slack.faults.next('chat.postMessage', { status: 429, retryAfter: 7 })
    slack.faults.next('chat.postMessage', { error: 'fatal_error' })
    slack.faults.next('chat.postMessage', { status: 503 })
    slack.faults.next('chat.postMessage', { dropConnection: true })
    expect(await post()).toMatchObject({ status: 429, retryAfter: '7', error: 'ratelimited' })
    expect(await post()).toMatchObject({ status: 200, error: 'fatal_error' })
    expect(await post()).toMatchObject({ status: 503 })
    await expect(post()).rejects.toThrow()
    expect(posted()).toBe(0)
    expect(await post()).toMatchObject({ ok: true })
  })

  it('can leave the caller waiting although the message went out', async () => {
    const before = posted()
    slack.faults.next('chat.postMessage', { hangAfterHandling: true })
    const abort = AbortSignal.timeout(300)
    const body = JSON.stringify({ channel: 'CHALL', text: 'faulty' })
    const headers = { authorization: `Bearer ${slack.token}`, 'content-type': 'application/json' }
    const hanging = fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      body,
      headers,
      signal: abort,
    })
    await expect(hanging).rejects.toThrow()
    expect(posted()).toBe(before + 1)
    expect(slack.calls('chat.postMessage').at(-1)).toMatchObject({ status: 0, answer: undefined })
  })
})
