import { isDeepStrictEqual } from 'node:util'
import type { Store } from '@privacy-desk/core/ports/store.js'

/** A store whose changes are noted, so that they can be made in another one as well. */
export interface Journal {
  readonly store: Store
  /** @throws Error when a change does not come out as it did here */
  replay(other: Store): Promise<void>
}

type Part = Exclude<keyof Store, 'close'>

interface Change {
  readonly part: Part
  readonly method: string
  readonly given: readonly unknown[]
  readonly result: unknown
}

/** What changes nothing, or nothing that outlasts a delivery. Any other call is repeated. */
const unnoted = new Set([
  ...['read', 'isHandled', 'request', 'requests', 'countRequests', 'streams'],
  ...['claimDue', 'beginDelivery', 'notice', 'noticesOf', 'failedNotices', 'nextDueAt'],
  ...['breaches', 'countBreaches', 'versionOf', 'references'],
  ...['inbound', 'unread', 'failedInbound', 'employee', 'conversation'],
  ...['key', 'keysNotUnder', 'item', 'itemsOf', 'findByIndex'],
])

/** Notes what is written to a store that nobody else writes to. */
export function journal(bare: Store): Journal {
  const changes: Change[] = []
  const note = (change: Change) => void (unnoted.has(change.method) || changes.push(change))
  const store = new Proxy(bare, {
    get: (target, name) => {
      const part: unknown = Reflect.get(target, name)
      return isPart(name) && isObject(part) ? noting(name, part, note) : part
    },
  })
  return {
    // A copy with the parts made once: spreading asks the proxy for each.
    store: { ...store },
    replay: async (other) => {
      for (const change of changes) await repeat(other, change)
    },
  }
}

const isPart = (name: string | symbol): name is Part => name !== 'close'

const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null

function noting(part: Part, target: object, note: (change: Change) => void): object {
  return new Proxy(target, {
    get: (bare, name) => {
      const call: unknown = Reflect.get(bare, name)
      if (typeof call !== 'function') return call
      return async (...given: readonly unknown[]) => {
        const result: unknown = await Reflect.apply(call, bare, given)
        note({ part, method: String(name), given, result })
        return result
      }
    },
  })
}

async function repeat(store: Store, { part, method, given, result }: Change): Promise<void> {
  const call: unknown = Reflect.get(store[part], method)
  if (typeof call !== 'function') throw new Error(`the store has no ${part}.${method}`)
  const again: unknown = await Reflect.apply(call, store[part], given)
  if (!isDeepStrictEqual(again, result)) throw new Error(`${part}.${method} came out differently`)
}
