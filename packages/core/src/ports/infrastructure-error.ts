/** What can go wrong beneath the desk; stable, so that logs and alerts can count them. */
export type InfrastructureCode =
  /** No answer from the database, or the connection broke. */
  | 'database-unreachable'
  /** Too many connections, a lock or a time limit, or two writers in each other's way. */
  | 'database-busy'
  /** Wrong password, unknown database, missing privilege. */
  | 'database-denied'
  /** The store was closed before. */
  | 'database-closed'
  /** Something with this id is stored already. */
  | 'duplicate-key'
  /** What was put refers to something that is not stored, such as a person who was destroyed. */
  | 'unknown-reference'
  /** The database holds something this version cannot read, or lacks a table or column. */
  | 'unreadable-data'
  /** The caller asked for something that cannot be stored: a bug. */
  | 'bad-change'
  | 'migration-failed'
  /** Another process owns the data folder. */
  | 'folder-in-use'
  /** Another process took the data folder while this one was stopped or asleep. */
  | 'folder-lost'
  | 'database-failed'
  /** The thread that reads mail does not start. */
  | 'reader-unavailable'
  /** Redis does not answer; PostgreSQL knows what is to be done. */
  | 'queue-unavailable'
  /** The queue was closed before. */
  | 'queue-closed'

/** Infrastructure failed: no fault of the person who asked, and no decision was taken. */
export class InfrastructureError extends Error {
  override readonly name = 'InfrastructureError'
  /** Whether the same call may succeed later without anybody mending anything. */
  readonly retryable: boolean

  /** @param message a sentence for the operator's log; it holds no personal data */
  constructor(
    readonly code: InfrastructureCode,
    message: string,
    options: { readonly retryable: boolean; readonly cause?: unknown },
  ) {
    super(message, { cause: options.cause })
    this.retryable = options.retryable
  }
}
