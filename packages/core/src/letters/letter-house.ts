import type { AuthorityContact } from './authorities.js'
import type { LetterContext } from './letter-context.js'
import type { LetterRegime } from './letter-regime.js'

/** The organisation that writes the letters, as its profile has it. */
export interface LetterHouse
  extends Pick<LetterContext, 'organisation' | 'dpo' | 'promises' | 'zone'> {
  /** The country or region where it is, such as `DE` or `DE-BY`. */
  readonly place: string
  /** Whom people can turn to under a law, by its name in the letter’s language. */
  authority(regime: LetterRegime, language: string): AuthorityContact
}
