import { type LetterRegime, letterRegimes } from './letter-regime.js'

/** The law's letters; undefined where the desk writes none under it. */
export function chosenRegime(law: string): LetterRegime | undefined {
  return letterRegimes.find((regime) => regime === law)
}
