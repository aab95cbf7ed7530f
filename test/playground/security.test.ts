import { request } from 'node:http'
import { expect, it } from 'vitest'
import { sharedPlayground } from './support/shared-playground.js'
import { slow } from './support/slow.js'

const playground = sharedPlayground({ pageFolder: '/nowhere' })

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

interface Ask {
  readonly path?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** `fetch` does not let anybody lie about `Host`. */
function ask(
  url: string,
  { path = '/', method = 'GET', headers = {}, body }: Ask,
): Promise<Answer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode: status = 0, headers: got } = response
        resolve({ status, headers: got, body: Buffer.concat(chunks).toString() })
      })
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

const state = '/api/state?client=slack&person=olga'
const json = { 'content-type': 'application/json' }

it('only pages of this machine are answered', slow, async () => {
  const { url } = playground()
  const port = new URL(url).port
  const status = async (headers: Readonly<Record<string, string>>, path = state) =>
    (await ask(url, { path, headers })).status

  expect(await status({ host: `127.0.0.1:${port}` })).toBe(200)
  expect(await status({ host: `localhost:${port}` })).toBe(200)
  expect(await status({ host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(200)
  expect(await status({ host: 'playground.example.org' })).toBe(403)
  expect(await status({ host: `127.0.0.1.example.org:${port}` })).toBe(403)
  expect(await status({ host: `127.0.0.1:${port}`, origin: 'https://example.org' })).toBe(403)
  expect(await status({ host: `127.0.0.1:${port}`, origin: 'null' })).toBe(403)
  expect(await status({ host: 'playground.example.org' }, '/')).toBe(403)
  expect(await status({ host: 'playground.example.org' }, '/api/changes')).toBe(403)
})

it('a form of another page cannot post', slow, async () => {
  const { url } = playground()
  const body = JSON.stringify({ to: 'empty' })
  const post = (headers: Readonly<Record<string, string>>) =>
    ask(url, { path: '/api/reset', method: 'POST', headers, body })
  expect((await post({ 'content-type': 'text/plain' })).status).toBe(415)
  expect((await post({})).status).toBe(415)
  expect((await post({ ...json, origin: 'https://example.org' })).status).toBe(403)
})

it('what is no act of a person is refused with a sentence', slow, async () => {
  const api = playground()
  const post = (path: string, body: string) =>
    ask(api.url, { path, method: 'POST', headers: json, body })
  for (const body of [
    '',
    '{',
    'null',
    '[]',
    '{"client":"irc"}',
    '{"client":"slack","person":"olga"}',
  ]) {
    const answer = await post('/api/act', body)
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, problem: expect.any(String) })
  }
  expect((await post('/api/time', `{"days":${'1'.repeat(5_000)}}`)).status).toBe(413)
  expect((await post('/api/nothing', '{}')).status).toBe(404)
  const acts = [
    { do: 'share-sample', file: '../../package.json' },
    { do: 'click', message: 'D0OLGA|1.2', action: {} },
    { do: 'submit', dialog: 'V1', values: {} },
    { do: 'say', conversation: 'D0OLGA', text: '   ' },
    { do: 'execute', message: 'D0OLGA|1', action: {}, inputs: {} },
  ]
  for (const client of ['slack', 'teams']) {
    for (const act of acts) {
      const body = { client, person: 'olga', act }
      expect(await api.post('/api/act', body)).toMatchObject({
        ok: false,
        problem: expect.stringMatching(/\.$/),
      })
    }
  }
  expect(await api.post('/api/act', { client: 'slack', person: 'eve', act: acts[0] })).toEqual({
    ok: false,
    problem: 'There is nobody of that name.',
  })
})

it('no answer lets anything in from outside, or leads out of the page’s folder', slow, async () => {
  const { url } = playground()
  const paths = ['/', state, '/api/mails', '/../package.json', '/%2e%2e/package.json', '/%00', '/%']
  for (const path of paths) {
    const { status, headers, body } = await ask(url, { path })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/https?:|\*|unsafe/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(body).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/)
    if (!path.startsWith('/api/')) expect(status).toBeGreaterThanOrEqual(400)
  }
})
