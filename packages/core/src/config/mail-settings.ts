import type { Mailbox } from '../letters/mail/mail-head.js'

/** `starttls`: begins in the open and must change to TLS. `implicit`: TLS from the first byte. */
export const tlsWays = ['starttls', 'implicit', 'none'] as const
export type TlsWay = (typeof tlsWays)[number]

/** Signs what the desk sends (DKIM, RFC 6376). */
export interface DkimSettings {
  readonly domain: string
  readonly selector: string
  /** Private key, PEM. */
  readonly key: string
}

/** The mail server that the desk sends letters through, and in whose name. */
export interface MailSettings {
  readonly host: string
  readonly port: number
  readonly tls: TlsWay
  readonly login?: { readonly user: string; readonly password: string }
  readonly from: Mailbox
  /** Where answers go, if not to the sender. */
  readonly replyTo?: Mailbox
  readonly dkim?: DkimSettings
}
