/** What goes wrong at the next call. */
export type SlackFault =
  | { readonly status: 429; readonly retryAfter: number }
  | { readonly status: number }
  /** A platform error, `{ok: false, error}` with status 200. */
  | { readonly error: string }
  /** The call is carried out, but no answer ever comes. */
  | { readonly hangAfterHandling: true }
  /** The connection is closed before anything is carried out. */
  | { readonly dropConnection: true }
