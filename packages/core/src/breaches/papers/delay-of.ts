import { dueInstant } from '../clocks/due-instant.js'
import type { DraftWorld } from './draft-world.js'
import type { NoticeFacts } from './notice-facts.js'

/** Whether a notice comes late, and why as far as somebody has said so. */
export interface Delay {
  readonly isLate: boolean
  readonly reasons: readonly string[]
}

/**
 * GDPR art. 33(1): a first notice after the exact 72 hours gives its reasons; a further phase
 * repeats those of a first one that was late.
 */
export function delayOf(world: DraftWorld, regime: string, facts: NoticeFacts): Delay {
  const { breach, clocks, texts, now, house } = world
  const first = breach.notices.find((notice) => notice.regime === regime)
  if (first !== undefined) {
    const given = first.lateReasons === undefined ? undefined : texts.get(first.lateReasons)
    return { isLate: given !== undefined, reasons: given === undefined ? [] : [given] }
  }
  const target = clocks.find(({ id }) => id === `${regime}/notify-authority`)?.target
  const isLate = target?.unit === 'hour' && dueInstant(target, house.zone) < now
  return { isLate, reasons: isLate ? facts.delay : [] }
}
