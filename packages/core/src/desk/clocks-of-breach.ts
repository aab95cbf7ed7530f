import type { Breach } from '../breaches/breach.js'
import type { BreachClock } from '../breaches/clocks/breach-clock.js'
import { breachClocks } from '../breaches/clocks/breach-clocks.js'
import { contractClock } from '../breaches/clocks/contract-clock.js'
import type { AuthorityToTell } from '../breaches/papers/authorities-to-tell.js'
import { untoldAuthorities } from '../breaches/papers/untold-authorities.js'
import type { DeskDeps } from './deps.js'

/**
 * The clocks of a breach: those of our law and of the laws beside it or, of a processor, those of
 * the contracts with the controllers affected. None before awareness.
 */
export function clocksOfBreach(
  { law, profile }: Pick<DeskDeps, 'law' | 'profile'>,
  breach: Breach,
): readonly BreachClock[] {
  const { awareAt, role, regime, also, controllers } = breach
  if (awareAt === undefined) return []
  const facts = { awareAt, zone: profile.zone }
  if (role === 'processor') {
    return profile.breaches.contracts
      .filter(({ id }) => controllers.includes(id))
      .flatMap((contract) => contractClock(contract, facts) ?? [])
  }
  const untold = untoldAuthorities(breach, law.place)
  const laws = law.breachLaws([regime, ...also])
  return breachClocks(facts, laws)
    .flatMap(({ clocks }) => clocks)
    .map((clock) => awaiting(clock, untold))
}

function awaiting(clock: BreachClock, untold: readonly AuthorityToTell[]): BreachClock {
  if (clock.duty !== 'notify-authority') return clock
  const awaits = untold
    .filter(({ regime }) => clock.id === `${regime}/notify-authority`)
    .map(({ place }) => place)
  return { ...clock, awaits }
}
