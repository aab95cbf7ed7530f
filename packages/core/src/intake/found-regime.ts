/** Why a law is thought to apply; codes, from the strongest to the weakest. */
export type RegimeBecause =
  | 'law-named'
  | 'authority-named'
  | 'place-named'
  | 'phone-number'
  | 'sender-domain'
  | 'default'

/** A law that may apply. */
export interface FoundRegime {
  /** As in `regimes/data/`; also laws that the desk has no rules of, such as `us-va-vcdpa`. */
  readonly regime: string
  readonly because: RegimeBecause
}
