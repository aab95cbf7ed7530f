import type { Breach } from '../breaches/breach.js'
import { type AuthorityToTell, authoritiesToTell } from '../breaches/papers/authorities-to-tell.js'
import { authorities } from '../letters/authorities.js'
import type { LetterRegime } from '../letters/letter-regime.js'
import type { BreachAuthority } from '../views/breach-view.js'
import type { DeskDeps } from './deps.js'

/**
 * The authorities that a breach's notices go to, by name and where to find their form: the lead
 * authority, or each of a country in which people live. None for a processor.
 */
export function authoritiesOfBreach(
  deps: Pick<DeskDeps, 'law' | 'letters'>,
  breach: Breach,
): readonly BreachAuthority[] {
  const { role, regime, also, scope, notices } = breach
  if (role === 'processor') return []
  const told = notices.map((notice) => ({ regime: notice.regime, place: notice.authority }))
  const facts = { place: deps.law.place, regime, also, countries: scope?.countries ?? {}, told }
  return authoritiesToTell(facts).map((one) => ({
    ...one,
    ...contactOf(deps, one),
    isTold: told.some(({ regime: law, place }) => law === one.regime && place === one.place),
  }))
}

/** That of our own place may be set in `desk.yaml`; of some laws none is known. */
function contactOf(
  { law, letters: { house } }: Pick<DeskDeps, 'law' | 'letters'>,
  one: AuthorityToTell,
) {
  const known = authorities[one.place] ?? authorities[one.place.slice(0, 2)]
  if (house !== undefined && one.place === law.place && known !== undefined) {
    const { name, website } = house.authority(one.regime as LetterRegime, 'en')
    return { name, website, ...(name === known.name && known.note ? { note: known.note } : {}) }
  }
  if (known === undefined) return {}
  const { name, website, note } = known
  return { name, website, ...(note === undefined ? {} : { note }) }
}
