import { describe } from 'vitest'
import { appendPromises } from './append-promises.js'
import { breachPromises } from './breach-promises.js'
import { directoryPromises } from './directory-promises.js'
import { eventPromises } from './event-promises.js'
import { inboxPromises } from './inbox-promises.js'
import { noticePromises } from './notice-promises.js'
import { outboxPromises } from './outbox-promises.js'
import { requestListPromises } from './request-list-promises.js'
import { type MakeStore, storeForEach } from './store-for-each.js'
import { vaultPromises } from './vault-promises.js'

/**
 * Every promise that the ports of the store make, for any adapter.
 * @param makeStore gives a store that holds nothing yet; it is called before each test
 */
export function storeContract(name: string, makeStore: MakeStore): void {
  describe(`${name} keeps the store's promises:`, () => {
    const store = storeForEach(makeStore)
    eventPromises(store)
    appendPromises(store)
    requestListPromises(store)
    breachPromises(store)
    noticePromises(store)
    outboxPromises(store)
    inboxPromises(store)
    directoryPromises(store)
    vaultPromises(store)
  })
}
