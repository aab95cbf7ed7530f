import { authorityFor } from '../letters/authorities.js'
import type { LetterHouse } from '../letters/letter-house.js'
import type { LetterRegime } from '../letters/letter-regime.js'
import type { DeskFile } from './desk-file.js'

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
 * The organisation as its letters name it; undefined where `desk.yaml` says nothing of letters.
 * @throws RangeError from `authority` where none is known and none is set
 */
export function toLetterHouse({ organisation, letters }: DeskFile): LetterHouse | undefined {
  if (letters === undefined) return undefined
  const { address, email, dpo = null, authority, promises } = letters
  return {
    organisation: { name: organisation.name, address, email },
    dpo,
    promises,
    zone: organisation.zone,
    authority: (regime, language) =>
      authority !== undefined && regime === organisation.regime
        ? authority
        : authorityFor(placeOfLaw[regime] ?? organisation.holidays, language),
  }
}
