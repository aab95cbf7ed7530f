import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTeamsOffice, type TeamsOffice } from '../support/teams-office.js'

let office: TeamsOffice
beforeAll(async () => {
  office = await openTeamsOffice()
})
afterAll(() => office.close())

const request = (path: string, options: RequestInit = {}) =>
  fetch(new URL(path, office.app.url), options)

describe('the endpoint of the Teams app', () => {
  test('tells that it is alive', async () => {
    const response = await request('/healthz')
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
  })

  test.each([
    ['another path', '/', 'GET', 404],
    ['another method', '/api/messages', 'GET', 405],
  ])('answers %s in JSON', async (_, path, method, status) => {
    const response = await request(path, { method })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error: { code: expect.any(String) } })
  })

  test.each([
    ['no JSON', '{"type":'],
    ['an empty body', ''],
    ['a list', '[]'],
    ['a text', '"message"'],
    ['an empty activity', '{}'],
    ['parts of other kinds', '{"type":5,"channelId":"msteams","serviceUrl":"x","conversation":[]}'],
  ])('refuses %s', async (_, body) => {
    expect((await office.client.raw(body)).status).toBe(400)
  })

  test('reads at most 1 MB', async () => {
    const answer = await office.client.raw(JSON.stringify({ text: 'x'.repeat(1_100_000) }))
    expect([answer.status, answer.json]).toMatchObject([
      413,
      { error: { code: 'PayloadTooLarge' } },
    ])
  })

  test('reads at most 1 MB also when the length is not told', async () => {
    const part = new TextEncoder().encode('x'.repeat(100_000))
    let left = 15
    const body = new ReadableStream({
      pull(stream) {
        if (left-- > 0) stream.enqueue(part)
        else stream.close()
      },
    })
    const streamed: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' }
    expect((await request('/api/messages', streamed)).status).toBe(413)
  })

  test('survives a caller who hangs up in the middle', async () => {
    const { port } = new URL(office.app.url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.write('POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 50\r\n\r\n{"type"')
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.destroy()
    expect((await request('/healthz')).status).toBe(200)
  })
})
