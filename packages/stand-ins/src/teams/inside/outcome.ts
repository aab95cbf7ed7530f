/** A status and a body for the bot. */
export interface Outcome {
  readonly status: number
  readonly answer: unknown
}

/** A refusal in the connector's shape. */
export function refusal(status: number, code: string, message: string): Outcome {
  return { status, answer: { error: { code, message } } }
}
