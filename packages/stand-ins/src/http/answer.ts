/** What a bot answered to one delivery, and how long it took. */
export interface Answer {
  /** HTTP status; `0` when the connection broke before an answer came. */
  readonly status: number
  /** The body as text, empty when there was none. */
  readonly text: string
  /** The body read as JSON; `undefined` when it is empty or no JSON. */
  readonly json: unknown
  readonly headers: Readonly<Record<string, string>>
  /** Wall time from sending to the end of the answer, in milliseconds. */
  readonly elapsedMs: number
  /** What was sent, so that it can be delivered again unchanged. */
  readonly sent: Sent
}

export interface Sent {
  readonly path: string
  readonly contentType: string
  readonly body: string
}
