import { authorityUnder } from '../letters/authority-under.js'
import type { LetterHouse } from '../letters/letter-house.js'
import type { DeskFile } from './desk-file.js'

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
    place: organisation.holidays,
    authority: (regime, language) =>
      authority !== undefined && regime === organisation.regime
        ? authority
        : authorityUnder(regime, organisation.holidays, language),
  }
}
