import type { TeamsMessage } from './teams-objects.js'

/** What people still see after a restart. Plain JSON. */
export interface SavedTeams {
  /** Where the stand-in was: addresses of files are turned to where it is now. */
  readonly url: string
  readonly messages: readonly TeamsMessage[]
  readonly files: readonly { readonly path: string; readonly base64: string }[]
  /** People who blocked the bot. */
  readonly blocked: readonly string[]
}
