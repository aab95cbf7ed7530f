import type { ClockRule } from '../schema/clock-rule.js'
import type { Run } from './run.js'

/**
 * The clocks of a law that run for these facts. A request without a type runs on the law's first
 * clock in force, one of no named type on the `rest`.
 */
export function runningClocks(run: Run): readonly ClockRule[] {
  const { types, event = 'receipt' } = run.facts
  const inForce = run.regime.clocks.filter((clock) => isInForce(clock, run))
  if (event === 'breach-awareness') return inForce
  if (types.length === 0) return inForce.slice(0, 1)
  const named = new Set(inForce.flatMap((clock) => clock.types))
  return inForce.filter(({ types: own }) =>
    own === 'rest'
      ? types.some((type) => !named.has(type))
      : types.some((type) => own.includes(type)),
  )
}

function isInForce(clock: ClockRule, { facts }: Run): boolean {
  const { receivedOn, event = 'receipt', designatedAddress } = facts
  const { from = receivedOn, before } = clock.received
  const isOfThatDay = from <= receivedOn && (before === undefined || receivedOn < before)
  return clock.event === event && isOfThatDay && isFor(clock, designatedAddress)
}

function isFor({ designatedAddress: wanted }: ClockRule, isDesignated: boolean | undefined) {
  if (wanted === undefined) return true
  if (isDesignated === undefined) return wanted === 'unknown'
  return wanted === (isDesignated ? 'yes' : 'no')
}
