import { generateKeyPairSync } from 'node:crypto'
import { readConfig } from '@privacy-desk/core/config/read-config.js'
import { describe, expect, test } from 'vitest'
import { deskContent } from './desk-content.js'

const { privateKey } = generateKeyPairSync('ed25519')
const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const oneLine = key.replaceAll('\n', '\\n')

/** The example with a mail server. */
function withServer(smtp: object | undefined) {
  const content = deskContent()
  const letters = { ...(content.letters as object), ...(smtp && { smtp }) }
  return { ...content, letters }
}

const read = (smtp: object | undefined, env: Record<string, string> = {}) =>
  readConfig(env, { content: withServer(smtp) })

const problems = (smtp: object | undefined, env: Record<string, string> = {}) => {
  const checked = read(smtp, env)
  return checked.ok ? [] : checked.problems
}

describe('the mail server of a desk', () => {
  test('is none unless it is named', () => {
    expect(read(undefined)).toMatchObject({ ok: true, value: { mail: null } })
  })

  test('needs no more than a host; letters go out in the name of the organisation', () => {
    const { ok, ...rest } = read({ host: 'smtp.acme.example' })
    expect(ok).toBe(true)
    expect(rest).toMatchObject({
      value: { mail: { port: 587, tls: 'starttls', from: { address: 'privacy@acme.example' } } },
    })
  })

  test('has its secrets in the environment, and answers go to the desk’s own address', () => {
    const dkim = { domain: 'acme.example', selector: 'desk' }
    const smtp = { host: 'smtp.acme.example', from: 'letters@acme.example', dkim }
    const env = { SMTP_USER: 'desk', SMTP_PASSWORD: 'kYq7Tz', SMTP_DKIM_KEY: oneLine }
    expect(read(smtp, env)).toMatchObject({
      value: {
        mail: {
          login: { user: 'desk', password: 'kYq7Tz' },
          from: { address: 'letters@acme.example' },
          replyTo: { address: 'privacy@acme.example' },
          dkim: { ...dkim, key },
        },
      },
    })
  })

  test.each<[string, object | undefined, Record<string, string>, RegExp]>([
    ['a user without password', { host: 'a.example' }, { SMTP_USER: 'zz-1' }, /^SMTP_PASSWORD: /],
    ['a password without user', { host: 'a.example' }, { SMTP_PASSWORD: 'zz-2' }, /^SMTP_USER: /],
    ['secrets without a server', undefined, { SMTP_USER: 'zz-1' }, /^SMTP_USER: .*letters\.smtp/],
    ['a key without its selector', { host: 'a.example' }, { SMTP_DKIM_KEY: oneLine }, /selector/],
    ['a network without TLS', { host: 'a.example', tls: 'none' }, {}, /tls: none is only for/],
    ['a port that is none', { host: 'a.example', port: 0 }, {}, /letters\.smtp\.port/],
    [
      'a selector without its key',
      { host: 'a.example', dkim: { domain: 'a.example', selector: 's' } },
      {},
      /^SMTP_DKIM_KEY: .*missing/,
    ],
    [
      'a key that is none',
      { host: 'a.example', dkim: { domain: 'a.example', selector: 's' } },
      { SMTP_DKIM_KEY: 'c2VjcmV0' },
      /^SMTP_DKIM_KEY: is no private key/,
    ],
  ])('is refused with %s', (_what, smtp, env, sentence) => {
    const [problem, ...more] = problems(smtp, env)
    expect(problem).toMatch(sentence)
    expect(more).toEqual([])
    for (const secret of Object.values(env)) expect(problem?.includes(secret)).toBe(false)
  })
})
