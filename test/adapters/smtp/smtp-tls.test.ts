import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { smtpTransport } from '@privacy-desk/core/adapters/smtp/smtp-transport.js'
import type { MailSettings } from '@privacy-desk/core/config/mail-settings.js'
import type { SMTPServerSession } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { type MailServer, startMailServer } from '../../support/mail-server.js'

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/mail/${name}`, import.meta.url))
const certificate = fixture('server-certificate.pem')
const mail = { from: 'privacy@acme.example', to: 'rosa@example.org' }
const text = 'Subject: PR-2026-0042\r\n\r\nA letter.\r\n'

let server: MailServer
let session: SMTPServerSession | undefined
afterEach(() => server.close())

/** A mail server whose certificate is for 127.0.0.1, by an authority that this machine does not know. */
async function startWithTls(tls: MailSettings['tls']): Promise<MailSettings> {
  server = await startMailServer({
    options: {
      disabledCommands: [],
      secure: tls === 'implicit',
      key: await readFile(fixture('server-key.pem')),
      cert: await readFile(certificate),
      onMailFrom: (_address, seen, done) => {
        session = seen
        done()
      },
    },
  })
  return { ...server.settings, tls }
}

/** Sends in a process of its own, which trusts the authority as an administrator has it do. */
async function sendTrusting(settings: MailSettings): Promise<unknown> {
  const program = `
    import { smtpTransport } from '@privacy-desk/core/adapters/smtp/smtp-transport.js'
    const { settings, mail, text } = JSON.parse(process.argv[1])
    const letter = { ...mail, message: Buffer.from(text) }
    console.log(JSON.stringify(await smtpTransport(settings).send(letter, async () => true)))`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', program, JSON.stringify({ settings, mail, text })],
    {
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
      env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: certificate },
    },
  )
  return JSON.parse(stdout)
}

test.each(['starttls', 'implicit'] as const)(
  'with %s a letter goes out encrypted, to a server that the desk trusts',
  async (tls) => {
    expect(await sendTrusting(await startWithTls(tls))).toEqual({ what: 'sent' })
    expect(session?.secure).toBe(true)
    expect(session?.tlsOptions).toMatchObject({ version: expect.stringMatching(/TLSv1[./][23]/) })
    expect(server.mails).toEqual([text])
  },
)

test.each(['starttls', 'implicit'] as const)(
  'with %s a server that anybody may be gets nothing, and the letter waits',
  async (tls) => {
    const settings = await startWithTls(tls)
    const letter = { ...mail, message: Buffer.from(text) }
    const outcome = await smtpTransport(settings).send(letter, async () => true)
    expect(outcome).toMatchObject({ what: 'later' })
    expect(server.mails).toEqual([])
  },
)
