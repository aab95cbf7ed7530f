import { generateKeyPairSync } from 'node:crypto'
import { smtpTransport } from '@privacy-desk/core/adapters/smtp/smtp-transport.js'
import type { MailSettings } from '@privacy-desk/core/config/mail-settings.js'
import type { Attempt } from '@privacy-desk/core/ports/mail-transport.js'
import { afterEach, describe, expect, test } from 'vitest'
import {
  type MailServer,
  reply,
  type ServerWhims,
  startMailServer,
} from '../../support/mail-server.js'
import { verifyDkim } from '../../support/verify-dkim.js'

const servers: MailServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function serverThat(whims: ServerWhims = {}): Promise<MailServer> {
  const server = await startMailServer(whims)
  servers.push(server)
  return server
}

const mail = {
  from: 'privacy@acme.example',
  to: 'rosa@example.org',
  message: Buffer.from('Subject: PR-2026-0042\r\n\r\n.A line that begins with a dot.\r\n'),
}
const quick = { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 500 }

async function attempt(
  settings: MailSettings,
  beforeData: () => Promise<boolean> = async () => true,
): Promise<Attempt> {
  return await smtpTransport(settings, quick).send(mail, beforeData)
}

describe('a mail server', () => {
  test('that takes the mail has it as it was composed', async () => {
    const server = await serverThat()
    expect(await attempt(server.settings)).toEqual({ what: 'sent' })
    expect(server.mails).toEqual([mail.message.toString()])
  })

  test.each<[string, number, Attempt]>([
    ['does not know the recipient', 550, { what: 'refused', failure: 'smtp-550' }],
    ['greylists', 451, { what: 'later', failure: 'smtp-451' }],
    ['is shutting down', 421, { what: 'later', failure: 'smtp-421' }],
    ['wants a login', 530, { what: 'later', failure: 'smtp-530' }],
  ])('that %s is understood, and nothing was sent', async (_what, code, outcome) => {
    const server = await serverThat({
      onRcptTo: () => {
        throw reply(code)
      },
    })
    expect(await attempt(server.settings)).toEqual(outcome)
    expect(server.mails).toEqual([])
  })

  test.each<[number, Attempt]>([
    [554, { what: 'refused', failure: 'smtp-554' }],
    [452, { what: 'later', failure: 'smtp-452' }],
  ])('that says %i to the whole message is believed', async (code, outcome) => {
    const server = await serverThat({
      onMessage: () => {
        throw reply(code)
      },
    })
    expect(await attempt(server.settings)).toEqual(outcome)
  })

  test('that hangs up after the message leaves it uncertain', async () => {
    const server = await serverThat({ onMessage: (_source, hangUp) => hangUp() })
    const { what } = await attempt(server.settings)
    expect(what).toBe('uncertain')
    expect(server.mails).toHaveLength(1)
  })

  test('that is silent after the message leaves it uncertain', async () => {
    const server = await serverThat({
      onMessage: () => new Promise((resolve) => setTimeout(resolve, 1_500)),
    })
    expect(await attempt(server.settings)).toEqual({ what: 'uncertain', failure: 'smtp-timedout' })
  })

  test('that is silent before the message, or away, is tried again', async () => {
    const silent = await serverThat({
      options: { onConnect: (_session, done) => void setTimeout(done, 1_500) },
    })
    const { what } = await attempt(silent.settings)
    expect(what).toBe('later')
    expect(await attempt({ ...silent.settings, port: 1 })).toMatchObject({ what: 'later' })
  })

  test('that will not talk TLS gets nothing where TLS is wanted', async () => {
    const server = await serverThat()
    const outcome = await attempt({ ...server.settings, tls: 'starttls' })
    expect(outcome).toMatchObject({ what: 'later' })
    expect(server.mails).toEqual([])
  })

  test('gets the login, and a wrong one is no fault of the letter', async () => {
    const server = await serverThat({
      options: {
        authOptional: false,
        onAuth: ({ username, password }, _session, done) =>
          username === 'desk' && password === 'right'
            ? done(null, { user: 'desk' })
            : done(reply(535)),
      },
    })
    const login = (password: string) => ({ ...server.settings, login: { user: 'desk', password } })
    expect(await attempt(login('right'))).toEqual({ what: 'sent' })
    expect(await attempt(login('wrong'))).toEqual({ what: 'later', failure: 'smtp-535' })
    expect(server.mails).toHaveLength(1)
  })

  test('gets a signature that holds where the desk has a key', async () => {
    const server = await serverThat()
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const dkim = { domain: 'acme.example', selector: 'desk-2026', key }
    const message = Buffer.from(
      [
        'From: privacy@acme.example',
        'To: rosa@example.org',
        'Subject: PR-2026-0042',
        'Message-ID: <one@acme.example>',
        'Date: Fri, 06 Mar 2026 08:00:00 +0000',
        '',
        'A letter  that begins.',
        '',
      ].join('\r\n'),
    )
    const transport = smtpTransport({ ...server.settings, dkim }, quick)
    expect(await transport.send({ ...mail, message }, async () => true)).toEqual({ what: 'sent' })
    const [source = ''] = server.mails
    expect(source).toMatch(/^DKIM-Signature: v=1; a=rsa-sha256;.*d=acme.example;.*s=desk-2026/s)
    expect(verifyDkim(source, publicKey)).toEqual(
      expect.arrayContaining(['from', 'to', 'subject', 'message-id', 'date']),
    )
    expect(() => verifyDkim(source.replace('begins', 'ends'), publicKey)).toThrow('the body')
    expect(() => verifyDkim(source.replace('PR-2026-0042', 'x'), publicKey)).toThrow('is wrong')
  })
})

describe('a sending', () => {
  test('is called off by whoever is asked before the first byte', async () => {
    const server = await serverThat()
    expect(await attempt(server.settings, async () => false)).toMatchObject({ what: 'later' })
    const broken = () => Promise.reject(new Error('the database is away'))
    expect(await attempt(server.settings, broken)).toMatchObject({ what: 'later' })
    expect(server.mails).toEqual([])
  })
})
