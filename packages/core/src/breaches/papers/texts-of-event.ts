import type { ItemId } from '../../vault/ids.js'
import type { BreachEvent } from '../events.js'

/** Every sealed text that an event points to, by what it is. */
export function textsOfEvent(event: BreachEvent): readonly (readonly [string, ItemId])[] {
  const simple = [
    ['description', 'description' in event ? event.description : undefined],
    ['reason', 'reason' in event ? event.reason : undefined],
    ['reasons', 'reasons' in event ? event.reasons : undefined],
    ['reasons for the delay', 'lateReasons' in event ? event.lateReasons : undefined],
  ] as const
  const given = simple.flatMap(([name, item]) =>
    item === undefined ? [] : [[name, item] as const],
  )
  return [...given, ...further(event)]
}

function further(event: BreachEvent): readonly (readonly [string, ItemId])[] {
  switch (event.type) {
    case 'item-ticked':
      return event.evidence.map(({ kind, item }) => [kind, item])
    case 'evidence-added':
      return [[event.evidence.kind, event.evidence.item]]
    case 'details-recorded':
      return Object.entries(event.details.texts)
    case 'severity-recorded':
      return event.severity.categories.flatMap(({ adjustments }) =>
        adjustments.map(({ reason }) => ['reason', reason] as const),
      )
    case 'measure-added':
      return [['text', event.text]]
    case 'breach-closed':
      return [
        ['lessons', event.lessons],
        ...(event.despite === undefined ? [] : [['despite', event.despite] as const]),
      ]
    default:
      return []
  }
}
