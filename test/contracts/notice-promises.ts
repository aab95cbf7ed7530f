import { describe } from 'vitest'
import { noticeDeliveryPromises } from './notice-delivery-promises.js'
import { noticePlanPromises } from './notice-plan-promises.js'
import { noticeSweepPromises } from './notice-sweep-promises.js'
import type { StoreOfTest } from './store-for-each.js'

/** What `ports/notice-store.ts` promises. */
export function noticePromises(store: StoreOfTest): void {
  describe('notices', () => {
    noticePlanPromises(store)
    noticeSweepPromises(store)
    noticeDeliveryPromises(store)
  })
}
