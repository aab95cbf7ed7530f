import { authorityFor } from '../../letters/authorities.js'
import type { LetterHouse } from '../../letters/letter-house.js'
import type { LetterRegime } from '../../letters/letter-regime.js'
import type { AuthorityToTell } from './authorities-to-tell.js'

/**
 * The authority by name and address, as the head of a letter has it. That of our own place is the
 * one which `desk.yaml` may have set.
 * @throws RangeError where none is known
 */
export function recipientOf(
  house: LetterHouse,
  { regime, place }: AuthorityToTell,
  language: string,
): string {
  const own = house.place === place ? house.authority(regime as LetterRegime, language) : undefined
  const { name, address } = own ?? authorityFor(place, language)
  return `${name}, ${address}`
}
