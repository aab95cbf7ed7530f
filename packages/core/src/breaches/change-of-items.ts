import type { Breach } from './breach.js'
import type { BreachEvent, Evidence } from './events.js'

const types = ['item-ticked', 'item-unticked', 'item-passed-over', 'evidence-added'] as const

/** What happens to an item of the checklist. */
export type ItemEvent = Extract<BreachEvent, { type: (typeof types)[number] }>

export function isItemEvent(event: BreachEvent): event is ItemEvent {
  return types.some((type) => type === event.type)
}

/** What it changes in the breach. Evidence stays, whatever becomes of its item. */
export function changeOfItems(breach: Breach, event: ItemEvent): Partial<Breach> {
  const { item } = event
  switch (event.type) {
    case 'item-ticked': {
      const { by, at, evidence } = event
      return {
        items: { ...breach.items, [item]: { state: 'done', by, at } },
        ...(evidence.length === 0 ? {} : { evidence: withEvidence(breach, item, evidence) }),
      }
    }
    case 'item-passed-over': {
      const { by, at, reason } = event
      return { items: { ...breach.items, [item]: { state: 'passed-over', by, at, reason } } }
    }
    case 'item-unticked': {
      const { [item]: _, ...items } = breach.items
      return { items }
    }
    case 'evidence-added':
      return { evidence: withEvidence(breach, item, [event.evidence]) }
  }
}

function withEvidence(breach: Breach, item: string, more: readonly Evidence[]) {
  return { ...breach.evidence, [item]: [...(breach.evidence[item] ?? []), ...more] }
}
