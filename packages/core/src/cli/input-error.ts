/** What the user of a command typed cannot be used; the message is a sentence for them. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code = 'bad-input'
  readonly retryable = false
}
