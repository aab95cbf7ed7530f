/** The desk did not take an event in time, so Slack must not be told that it did. */
export class NotAnsweredError extends Error {
  override readonly name = 'NotAnsweredError'
  readonly code: string

  constructor(why: 'failed' | 'late') {
    super(`the event was not taken: ${why}`)
    this.code = `event-${why}`
  }
}
