import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTenant } from './tenant.js'

let tenant: Awaited<ReturnType<typeof startTenant>>
beforeAll(async () => {
  tenant = await startTenant()
})
afterAll(() => tenant.close())

async function call(method: string, path: string, body?: unknown, token?: string) {
  const { teams, issuer } = tenant
  const response = await fetch(`${teams.serviceUrl}v3/conversations${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token ?? issuer.outboundToken}`,
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const answer: unknown = JSON.parse(await response.text())
  return { status: response.status, answer, retryAfter: response.headers.get('retry-after') }
}

const chat = () => `/${encodeURIComponent(tenant.teams.personalChat('29:anna'))}/activities`
const card = (more: object = {}) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [{ type: 'TextBlock', text: 'hi' }],
        ...more,
      },
    },
  ],
})
const idOf = (answer: unknown) => String(Object(answer).id)

describe('the connector', () => {
  it('takes only the token it gave', async () => {
    const denied = await call('POST', chat(), { type: 'message', text: 'x' }, 'another')
    expect(denied).toMatchObject({ status: 401, answer: { error: { code: 'Unauthorized' } } })
  })

  it('posts, changes in place and deletes', async () => {
    const posted = await call('POST', chat(), { type: 'message', text: 'one' })
    expect(posted.status).toBe(201)
    const id = idOf(posted.answer)
    await call('PUT', `${chat()}/${id}`, { type: 'message', text: 'two' })
    expect(tenant.teams.directMessages('29:anna')).toMatchObject([
      { id, text: 'two', revision: 1, from: tenant.teams.botId },
    ])
    expect((await call('DELETE', `${chat()}/${id}`)).status).toBe(200)
    expect(tenant.teams.directMessages('29:anna')).toEqual([])
    expect((await call('PUT', `${chat()}/${id}`, { type: 'message', text: 'x' })).status).toBe(404)
  })

  it('knows no other conversations, and refuses to change what people wrote', async () => {
    expect(
      (await call('POST', '/a:unknown/activities', { type: 'message', text: 'x' })).status,
    ).toBe(404)
    const { teams } = tenant
    const message = teams.inside.post(teams.personalChat('29:anna'), {
      type: 'message',
      text: 'mine',
      from: { id: '29:anna' },
    })
    const changed = await call('PUT', `${chat()}/${message.id}`, { type: 'message', text: 'x' })
    expect(changed.status).toBe(403)
  })

  it('opens personal chats in its tenant, and threads in a channel, but no groups', async () => {
    const { teams } = tenant
    const chatWith = (members: object[], tenantId = 'tenant-1') =>
      call('POST', '', { members, tenantId })
    expect(await chatWith([{ id: '29:ben' }])).toMatchObject({
      status: 201,
      answer: { id: teams.personalChat('29:ben') },
    })
    expect((await chatWith([{ id: '29:ben' }], 'tenant-2')).status).toBe(400)
    expect((await chatWith([{ id: '29:nobody' }])).status).toBe(403)
    expect((await chatWith([{ id: '29:ben' }, { id: '29:anna' }])).status).toBe(400)
    const thread = await call('POST', '', {
      isGroup: true,
      channelData: { channel: { id: '19:desk@thread.tacv2' } },
      activity: { type: 'message', text: 'a thread' },
    })
    expect(idOf(thread.answer)).toMatch(/^19:desk@thread.tacv2;messageid=/)
    expect(teams.messages('19:desk@thread.tacv2')).toMatchObject([{ text: 'a thread' }])
  })

  it('tells who is there', async () => {
    const path = `/${encodeURIComponent('19:desk@thread.tacv2')}`
    expect((await call('GET', `${path}/members`)).answer).toHaveLength(2)
    expect((await call('GET', `${path}/members/aad-ben`)).answer).toMatchObject({ id: '29:ben' })
    expect((await call('GET', `${path}/pagedmembers`)).answer).toMatchObject({ members: [{}, {}] })
  })
})

describe('refusals', () => {
  it('come when a person blocked the bot', async () => {
    tenant.teams.block('29:anna')
    const denied = await call('POST', chat(), { type: 'message', text: 'x' })
    expect(denied.status).toBe(403)
    expect(JSON.stringify(denied.answer)).toContain('MessageWritesBlocked')
    tenant.teams.block('29:anna', false)
    expect((await call('POST', chat(), { type: 'message', text: 'x' })).status).toBe(201)
  })

  it('come above 100 KB as UTF-16', async () => {
    const fits = await call('POST', chat(), { type: 'message', text: 'x'.repeat(51_000) })
    expect(fits.status).toBe(201)
    const large = await call('POST', chat(), { type: 'message', text: 'x'.repeat(52_000) })
    expect(large).toMatchObject({ status: 413, answer: { error: { code: 'MessageSizeTooBig' } } })
    expect(tenant.teams.violations().at(-1)?.operation).toBe('send')
  })

  it('come for a message that says nothing', async () => {
    expect((await call('POST', chat(), { type: 'message' })).status).toBe(400)
    expect((await call('POST', chat(), { text: 'x' })).status).toBe(400)
  })

  it('come as faults, once each', async () => {
    const post = () => call('POST', chat(), { type: 'message', text: 'x' })
    tenant.teams.faults.next('send', { status: 429, retryAfter: 3 })
    tenant.teams.faults.next('send', { blocked: true })
    tenant.teams.faults.next('send', { status: 502 })
    tenant.teams.faults.next('send', { dropConnection: true })
    expect(await post()).toMatchObject({ status: 429, retryAfter: '3' })
    expect(await post()).toMatchObject({ status: 403 })
    expect(await post()).toMatchObject({ status: 502 })
    await expect(post()).rejects.toThrow()
    expect(await post()).toMatchObject({ status: 201 })
    expect(tenant.teams.calls('send').at(-1)).toMatchObject({ status: 201 })
  })
})

describe('cards', () => {
  it('outside of schema 1.5 are delivered, and noted', async () => {
    const before = tenant.teams.violations().length
    expect((await call('POST', chat(), card())).status).toBe(201)
    expect(tenant.teams.violations()).toHaveLength(before)
    await call('POST', chat(), card({ body: [{ type: 'Badge', text: 'new' }] }))
    expect(tenant.teams.violations().at(-1)?.details).toEqual([
      'attachment 0: unsupported type: Badge [/body/0]',
    ])
  })
})
