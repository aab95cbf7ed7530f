import type { Breach } from '../breaches/breach.js'
import type { BreachClock } from '../breaches/clocks/breach-clock.js'
import { breachClocks } from '../breaches/clocks/breach-clocks.js'
import { contractClock } from '../breaches/clocks/contract-clock.js'
import type { DeskDeps } from './deps.js'

/**
 * The clocks of a breach: those of our law and of the laws beside it or, of a processor, those of
 * the contracts with the controllers affected. None before awareness.
 */
export function clocksOfBreach(
  { law, profile }: Pick<DeskDeps, 'law' | 'profile'>,
  { awareAt, role, regime, also, controllers }: Breach,
): readonly BreachClock[] {
  if (awareAt === undefined) return []
  const facts = { awareAt, zone: profile.zone }
  if (role === 'processor') {
    return profile.breaches.contracts
      .filter(({ id }) => controllers.includes(id))
      .flatMap((contract) => contractClock(contract, facts) ?? [])
  }
  const laws = law.breachLaws([regime, ...also])
  return breachClocks(facts, laws).flatMap(({ clocks }) => clocks)
}
