import type { ItemId } from '../../vault/ids.js'
import type { BreachEvent, Evidence } from '../events.js'

/** Every sealed text that an event points to, by what it is. */
export function textsOfEvent(event: BreachEvent): readonly (readonly [string, ItemId])[] {
  const simple = [
    ['description', 'description' in event ? event.description : undefined],
    ['reason', 'reason' in event ? event.reason : undefined],
    ['reasons', 'reasons' in event ? event.reasons : undefined],
    ['reasons for the delay', 'lateReasons' in event ? event.lateReasons : undefined],
    ['number of the authority', 'receipt' in event ? event.receipt : undefined],
  ] as const
  const given = simple.flatMap(([name, item]) =>
    item === undefined ? [] : [[name, item] as const],
  )
  return [...given, ...further(event)]
}

function further(event: BreachEvent): readonly (readonly [string, ItemId])[] {
  switch (event.type) {
    case 'item-ticked':
      return event.evidence.flatMap(textOf)
    case 'evidence-added':
      return textOf(event.evidence)
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

/** Of a file its name: what is in it is no text. */
function textOf({ kind, item, name }: Evidence): readonly (readonly [string, ItemId])[] {
  if (kind !== 'file') return [[kind, item]]
  return name === undefined ? [] : [[kind, name]]
}
