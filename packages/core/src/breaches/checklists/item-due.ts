import { addHours } from '../../calendar/hours.js'
import type { Instant } from '../../calendar/instant.js'
import type { Zone } from '../../calendar/zone.js'
import type { BreachClock } from '../clocks/breach-clock.js'
import { dueInstant } from '../clocks/due-instant.js'
import type { ChecklistItem } from './checklist-for.js'

/** What the due time of an item hangs on. */
export interface ItemClocks {
  readonly awareAt: Instant
  /** The law of the organisation's place: an item of no law in particular follows its clock. */
  readonly regime: string
  readonly clocks: readonly BreachClock[]
  readonly zone: Zone
}

/**
 * When an item is due: the earliest target of its clock, or its hours after awareness where that
 * clock does not run; `null` where neither is known.
 */
export function itemDue({ due, regime }: ChecklistItem, on: ItemClocks): Instant | null {
  if (due === undefined) return null
  const [first] = on.clocks
    .filter(({ id, duty }) => duty === due.clock && isOf(id, regime ?? on.regime, duty))
    .map(({ target }) => dueInstant(target, on.zone))
    .sort()
  return first ?? (due.hours === undefined ? null : addHours(on.awareAt, due.hours))
}

function isOf(clock: string, regime: string, duty: BreachClock['duty']): boolean {
  return duty === 'tell-controller' || clock === `${regime}/${duty}`
}
