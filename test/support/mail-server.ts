import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { MailSettings } from '@privacy-desk/core/config/mail-settings.js'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail server on this machine that keeps what it was given. */
export interface MailServer {
  /** Sources of the mails that it took, the oldest first. */
  readonly mails: string[]
  readonly settings: MailSettings
  close(): Promise<void>
}

/** What it says to a recipient or a message; taken unless it throws. */
export interface ServerWhims {
  readonly onRcptTo?: (address: string) => void
  /** After the whole message came in. */
  readonly onMessage?: (source: string, hangUp: () => void) => void | Promise<void>
  readonly options?: SMTPServerOptions
}

/** An answer of a server, such as 550. */
export function reply(code: number): Error {
  return Object.assign(new Error('as the test wants it'), { responseCode: code })
}

/** Starts a mail server on 127.0.0.1 without TLS. */
export async function startMailServer(whims: ServerWhims = {}): Promise<MailServer> {
  const mails: string[] = []
  const sockets = new Set<import('node:net').Socket>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    closeTimeout: 10,
    onRcptTo: ({ address }, _session, done) => {
      try {
        whims.onRcptTo?.(address)
        done()
      } catch (error) {
        done(error as Error)
      }
    },
    onData: (stream, _session, done) => {
      const hangUp = () => {
        for (const socket of sockets) socket.destroy()
      }
      text(stream)
        .then(async (source) => {
          mails.push(source)
          await whims.onMessage?.(source, hangUp)
          done()
        })
        .catch((error: unknown) => {
          mails.pop()
          done(error as Error)
        })
    },
    ...whims.options,
  })
  // A client that breaks off is no fault of the server.
  server.on('error', () => undefined)
  server.server.on('connection', (socket) => sockets.add(socket))
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return {
    mails,
    settings: {
      host: '127.0.0.1',
      port,
      tls: 'none',
      from: { name: 'Acme GmbH', address: 'privacy@acme.example' },
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
