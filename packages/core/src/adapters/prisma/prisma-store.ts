import type { Store } from '../../ports/store.js'
import { PrismaBreaches } from './breach-store.js'
import { PrismaDirectory } from './directory.js'
import { PrismaEvents } from './event-store.js'
import { PrismaInbox } from './inbox.js'
import { PrismaNotices } from './notice-store.js'
import type { Client } from './open-client.js'
import { PrismaOutbox } from './outbox.js'
import { PrismaVault } from './vault-store.js'

/** All parts of the store over one client. */
export function prismaStore(client: Client, close: () => Promise<void>): Store {
  return {
    events: new PrismaEvents(client),
    breaches: new PrismaBreaches(client),
    notices: new PrismaNotices(client),
    outbox: new PrismaOutbox(client),
    inbox: new PrismaInbox(client),
    directory: new PrismaDirectory(client),
    vault: new PrismaVault(client),
    close,
  }
}
