import type { FetchFile } from '@privacy-desk/core/desk/desk.js'
import { createFetchFile } from '@privacy-desk/slack/fetch-file.js'
import { packFileSource } from '@privacy-desk/slack/file-source.js'
import { createWebClient } from '@privacy-desk/slack/web-client.js'
import type { Incoming, Reaction } from '@privacy-desk/stand-ins/http/loopback-server.js'
import { startLoopbackServer } from '@privacy-desk/stand-ins/http/loopback-server.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SlackHouse, slackHouse } from './support/slack-house.js'

let house: SlackHouse
let fetchFile: FetchFile
beforeAll(async () => {
  house = await slackHouse()
  fetchFile = createFetchFile(house.settings, createWebClient(house.settings, house.logger))
})
afterAll(() => house.close())

const source = (parts: Parameters<typeof packFileSource>[0]) => packFileSource(parts)
const handedOver = () => {
  const [material] = house.desk.asked.at(-1)?.handover?.materials ?? []
  return material?.kind === 'file' ? material.source : 'no file'
}

/** A Slack that answers files as told; remembers which tokens it was shown. */
async function withFiles(
  answer: (incoming: Incoming) => Reaction,
  work: (fetchIt: FetchFile, url: string) => Promise<void>,
  options: Parameters<typeof createFetchFile>[2] = {},
): Promise<readonly unknown[]> {
  const tokens: unknown[] = []
  const server = await startLoopbackServer(async (incoming) => {
    tokens.push(incoming.headers.authorization)
    return answer(incoming)
  })
  const settings = { ...house.settings, apiUrl: `${server.url}/api/` }
  const client = createWebClient(settings, house.logger)
  await work(createFetchFile(settings, client, options), server.url).finally(() => server.close())
  return tokens
}

const text = { 'content-type': 'text/plain' }

describe('fetching a file from Slack', () => {
  it('gives the bytes of what was handed over', async () => {
    await house.client.as('U0EVA').shareFile('From: rita@example.org', 'request.eml')
    const bytes = await fetchFile(handedOver())
    expect(Buffer.from(bytes).toString()).toBe('From: rita@example.org')
  })

  it('asks for the address of a file of which only the id is known', async () => {
    await house.client.as('U0EVA').shareFile('bytes', 'request.eml', { bare: true })
    expect(Buffer.from(await fetchFile(handedOver())).toString()).toBe('bytes')
    expect(house.slack.calls('files.info')).toHaveLength(1)
  })

  it.each([
    'https://evil.example.org/file.eml',
    'http://files.slack.com/file.eml',
    'https://files.slack.com.example.org/file.eml',
    'https://files.slack.com:8443/file.eml',
    'https://files.slack.com@evil.example.org/file.eml',
    'file:///etc/passwd',
    'http://169.254.169.254/latest/meta-data',
    'nonsense',
  ])('shows the token to no other host: %s', async (url) => {
    await expect(fetchFile(source({ url }))).rejects.toMatchObject({
      code: 'foreign-host',
      options: { retryable: false },
    })
  })

  it('follows no redirect to another host', async () => {
    const elsewhere: unknown[] = []
    const other = await startLoopbackServer(async ({ headers }) => {
      elsewhere.push(headers.authorization)
      return { status: 200, body: 'stolen' }
    })
    await withFiles(
      () => ({ status: 302, headers: { location: `${other.url}/x` } }),
      async (fetchIt, url) => {
        await expect(fetchIt(source({ url: `${url}/a` }))).rejects.toMatchObject({
          code: 'foreign-host',
        })
      },
    )
    await other.close()
    expect(elsewhere).toEqual([])
  })

  it('follows a redirect on the host, but not for ever', async () => {
    const tokens = await withFiles(
      ({ url: { pathname } }) =>
        pathname === '/b'
          ? { status: 200, headers: text, body: 'here' }
          : { status: 302, headers: { location: pathname === '/a' ? '/b' : '/again' } },
      async (fetchIt, url) => {
        expect(Buffer.from(await fetchIt(source({ url: `${url}/a` }))).toString()).toBe('here')
        await expect(fetchIt(source({ url: `${url}/again` }))).rejects.toMatchObject({
          code: 'too-many-redirects',
        })
      },
    )
    expect(new Set(tokens)).toEqual(new Set([`Bearer ${house.settings.botToken}`]))
  })

  it('takes a login page for none', async () => {
    const page = {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<html>',
    }
    await withFiles(
      () => page,
      async (fetchIt, url) => {
        await expect(fetchIt(source({ url }))).rejects.toMatchObject({ code: 'not-a-file' })
        const mail = await fetchIt(source({ url, html: true }))
        expect(Buffer.from(mail).toString()).toBe('<html>')
      },
    )
  })

  it.each([{}, { 'content-length': '2000' }])('stops at the largest size (%j)', async (headers) => {
    await withFiles(
      () => ({ status: 200, headers: { ...text, ...headers }, body: 'x'.repeat(2_000) }),
      async (fetchIt, url) => {
        await expect(fetchIt(source({ url }))).rejects.toMatchObject({
          code: 'file-too-large',
          options: { retryable: false },
        })
      },
      { maxBytes: 1_999 },
    )
  })

  it.each([
    [{ status: 404 }, 'http-404', false, undefined],
    [{ status: 503 }, 'http-503', true, undefined],
    [{ status: 429, headers: { 'retry-after': '9' } }, 'ratelimited', true, 9_000],
    ['drop', 'connection', true, undefined],
    ['hang', 'timeout', true, undefined],
  ] as const)('says of %j: %s', async (reaction, code, retryable, retryAfterMs) => {
    await withFiles(
      () => reaction,
      async (fetchIt, url) => {
        const wait = retryAfterMs === undefined ? {} : { retryAfterMs }
        await expect(fetchIt(source({ url }))).rejects.toMatchObject({
          code,
          options: { retryable, ...wait },
        })
      },
      { timeoutMs: 200 },
    )
  })

  it.each(['', 'nonsense', '{"v":2}', '{"v":1}', 'https://files.slack.com/x'])(
    'refuses a source that is none: %j',
    async (packed) => {
      await expect(fetchFile(packed)).rejects.toMatchObject({ code: 'not-a-source' })
    },
  )

  it('says when Slack does not know the file', async () => {
    await expect(fetchFile(source({ id: 'F0GONE' }))).rejects.toMatchObject({
      code: 'file_not_found',
      options: { retryable: false },
    })
  })
})
