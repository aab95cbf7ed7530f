import type { Append, EventStore } from '@privacy-desk/core/ports/event-store.js'
import type { Store } from '@privacy-desk/core/ports/store.js'

/**
 * A store that plans no redrawing of posted cards. Nobody looks at a history while it is made: it
 * is enough to draw each card once, at its end, instead of at every step of its request.
 */
export function withoutRedrawing(store: Store): Store {
  return { ...store, events: appending(store.events) }
}

function appending(events: EventStore): EventStore {
  const append = (change: Append) =>
    events.append({ ...change, plan: change.plan.filter(({ kind }) => kind !== 'refresh') })
  return new Proxy(events, {
    get: (target, name) => {
      const part: unknown = name === 'append' ? append : Reflect.get(target, name)
      return typeof part === 'function' ? part.bind(target) : part
    },
  })
}
