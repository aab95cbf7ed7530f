import type { Store } from '../../ports/store.js'
import { MemoryBreaches } from './memory-breaches.js'
import { MemoryDirectory } from './memory-directory.js'
import { MemoryEvents } from './memory-events.js'
import { MemoryInbox } from './memory-inbox.js'
import { MemoryLog } from './memory-log.js'
import { MemoryNotices } from './memory-notices.js'
import { MemoryOutbox } from './memory-outbox.js'
import { MemoryVault } from './memory-vault.js'

/**
 * The store's twin for tests and trials: keeps every promise of the ports but durability.
 * Each call does its work without giving way to another, so each is a transaction.
 */
export function memoryStore(): Store {
  const notices = new MemoryNotices()
  const outbox = new MemoryOutbox()
  const log = new MemoryLog(notices, outbox)
  return {
    events: new MemoryEvents(log),
    breaches: new MemoryBreaches(log),
    notices,
    outbox,
    inbox: new MemoryInbox(),
    directory: new MemoryDirectory(),
    vault: new MemoryVault(),
    close: async () => undefined,
  }
}
