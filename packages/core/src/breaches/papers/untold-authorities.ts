import type { Breach } from '../breach.js'
import { type AuthorityToTell, authoritiesToTell } from './authorities-to-tell.js'

/**
 * The authorities that have still to be told.
 * @param place where the organisation is
 */
export function untoldAuthorities(
  { regime, also, scope, notices }: Pick<Breach, 'regime' | 'also' | 'scope' | 'notices'>,
  place: string,
): readonly AuthorityToTell[] {
  const told = notices.map((notice) => ({ regime: notice.regime, place: notice.authority }))
  const facts = { place, regime, also, countries: scope?.countries ?? {}, told }
  return authoritiesToTell(facts).filter(
    (one) => !told.some((other) => other.regime === one.regime && other.place === one.place),
  )
}
