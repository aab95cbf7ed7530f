import { type AuthorityContact, authorityFor } from './authorities.js'
import type { LetterRegime } from './letter-regime.js'

/** Laws that have one authority, wherever the organisation is. */
const placeOfLaw: Readonly<Partial<Record<LetterRegime, string>>> = {
  'uk-gdpr': 'GB',
  'ch-fadp': 'CH',
  'us-ca-ccpa': 'US-CA',
  'us-ca-1798.83': 'US-CA',
  'us-ca-bp-22581': 'US-CA',
  'us-ca-breach': 'US-CA',
}

/**
 * The authority that people turn to under a law.
 * @param place where the organisation is; counts where a law has many authorities
 * @throws RangeError when none is known
 */
export function authorityUnder(
  regime: LetterRegime,
  place: string,
  language: string,
): AuthorityContact {
  return authorityFor(placeOfLaw[regime] ?? place, language)
}
