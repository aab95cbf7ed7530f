/** Tokens a caller may present to the bot; only `good` must be let in. */
export type TokenKind =
  | 'good'
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-audience'
  | 'wrong-issuer'
  /** Signed by another key under the id of a published one. */
  | 'wrong-signature'
  /** Signed by a key that is not published. */
  | 'unknown-key'
  /** Signed by a published key that is not endorsed for `msteams`. */
  | 'unendorsed-key'
  | 'missing-serviceurl'
  | 'other-serviceurl'
  /** `alg: none`. */
  | 'unsigned'
  /** No JWT at all. */
  | 'garbage'
