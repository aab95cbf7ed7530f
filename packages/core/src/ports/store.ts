import type { BreachStore } from './breach-store.js'
import type { Directory } from './directory.js'
import type { EventStore } from './event-store.js'
import type { Inbox } from './inbox.js'
import type { LetterOutbox } from './letter-outbox.js'
import type { NoticeStore } from './notice-store.js'
import type { VaultStore } from './vault-store.js'

/** All that the desk keeps. One database behind it, so that one append can touch several parts. */
export interface Store {
  readonly events: EventStore
  readonly breaches: BreachStore
  readonly notices: NoticeStore
  readonly outbox: LetterOutbox
  readonly inbox: Inbox
  readonly directory: Directory
  readonly vault: VaultStore
  close(): Promise<void>
}
