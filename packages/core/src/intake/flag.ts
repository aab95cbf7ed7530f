/**
 * What a person should know before acting on a reading; a reading names each at most once.
 * Duplicates and repeats are not among them: they need the store.
 */
export const flags = [
  /** Written from an address, or in a way, that does not show who asks. */
  'identity-doubtful',
  /** A lawyer, agent, parent or customer asks for somebody else. */
  'on-behalf-of',
  /** About the data of a child. */
  'child',
  /** Threatens with an authority, a court or a lawyer. */
  'legal-threat',
  /** Sets a deadline of its own; the law's counts. */
  'deadline-set-by-sender',
  /** Names a request of the desk. */
  'existing-reference',
  /** Health, religion, sexual orientation and the like (GDPR art. 9), or convictions (art. 10). */
  'special-category-data',
  /** Asks for more than one person. */
  'several-people',
] as const
export type Flag = (typeof flags)[number]
