/** A composed mail and its envelope. */
export interface MailToSend {
  readonly from: string
  readonly to: string
  readonly message: Uint8Array
}

/** What became of one attempt. `failure`: a code, such as `smtp-550`, never words of the server. */
export type Attempt =
  | { readonly what: 'sent' }
  /** The server will never take it. */
  | { readonly what: 'refused'; readonly failure: string }
  /** It was surely not sent, and may go another time. */
  | { readonly what: 'later'; readonly failure: string }
  /** It may have been sent and may not: nobody can tell. */
  | { readonly what: 'uncertain'; readonly failure: string }

/** Hands mails to a mail server. */
export interface MailTransport {
  /**
   * Tries once; never throws.
   * @param beforeData asked when the server has agreed to sender and recipient, and before the
   *   first byte of the message: unless it says yes, nothing is sent
   */
  send(mail: MailToSend, beforeData: () => Promise<boolean>): Promise<Attempt>
}
