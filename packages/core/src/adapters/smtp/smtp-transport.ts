import { promisify } from 'node:util'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailSettings } from '../../config/mail-settings.js'
import type { Attempt, MailToSend, MailTransport } from '../../ports/mail-transport.js'
import { GuardedMessage } from './guarded-message.js'
import { judgeFailure, type SmtpFailure } from './judge-failure.js'
import { signMail } from './sign-mail.js'

/** How long a server may be silent, in milliseconds. */
export interface SmtpPatience {
  readonly connectionTimeout: number
  readonly greetingTimeout: number
  /** RFC 5321, 4.5.3.2.6: a server may take ten minutes over a message that is complete. */
  readonly socketTimeout: number
}

const patient: SmtpPatience = {
  connectionTimeout: 30_000,
  greetingTimeout: 60_000,
  socketTimeout: 10 * 60_000,
}

/** Sends through a mail server, each mail over a connection of its own. */
export function smtpTransport(
  settings: MailSettings,
  patience: SmtpPatience = patient,
): MailTransport {
  return {
    send: async (mail, beforeData) => {
      const connection = new SMTPConnection({ ...optionsOf(settings), ...patience })
      // A connection that breaks after the answer is no matter any more.
      connection.on('error', () => undefined)
      try {
        return await attempt(connection, settings, mail, beforeData)
      } finally {
        connection.close()
      }
    },
  }
}

async function attempt(
  connection: SMTPConnection,
  { login, dkim }: MailSettings,
  { from, to, message }: MailToSend,
  beforeData: () => Promise<boolean>,
): Promise<Attempt> {
  const signed = dkim === undefined ? message : await signMail(message, dkim)
  const body = new GuardedMessage(signed, beforeData)
  try {
    await connected(connection)
    if (login !== undefined) {
      await new Promise<void>((resolve, reject) => {
        connection.login({ credentials: { user: login.user, pass: login.password } }, (error) =>
          error ? reject(error) : resolve(),
        )
      })
    }
    const size = signed.byteLength
    await promisify(connection.send.bind(connection))({ from, to: [to], size }, body)
    return { what: 'sent' }
  } catch (error) {
    return judgeFailure(error as SmtpFailure, body.begun)
  }
}

async function connected(connection: SMTPConnection): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject)
    connection.connect((error) => (error ? reject(error) : resolve()))
  })
}

function optionsOf({ host, port, tls }: MailSettings) {
  return {
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    tls: { minVersion: 'TLSv1.2' as const },
  }
}
