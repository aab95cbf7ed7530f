/**
 * `tampered`: the bytes are not what was sealed for this place. `unsupported-format`: sealed by
 * a version of the desk this one does not know. `unknown-person`: no such folder, or destroyed.
 * `master-key-missing`: the ring lacks the master key that wraps a data key.
 */
export type VaultErrorCode =
  | 'tampered'
  | 'unsupported-format'
  | 'unknown-person'
  | 'master-key-missing'

/** What goes wrong in the vault; trying again changes nothing. Messages hold references only. */
export class VaultError extends Error {
  override readonly name = 'VaultError'
  readonly retryable = false
  constructor(
    readonly code: VaultErrorCode,
    what: string,
    options?: ErrorOptions,
  ) {
    super(`vault: ${code} (${what})`, options)
  }
}
