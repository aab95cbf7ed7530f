import type { Json } from '../json.js'
import type { SlackChannel } from './slack-objects.js'

/** What people still see after a restart. Plain JSON. */
export interface SavedSlack {
  /** Where the stand-in was: addresses of files are turned to where it is now. */
  readonly url: string
  readonly messages: readonly {
    readonly channel: string
    readonly raw: Json
    readonly onlyFor?: string
  }[]
  /** Made by the bot; missing in what older versions saved. */
  readonly channels?: readonly SlackChannel[]
  readonly homes: readonly { readonly user: string; readonly raw: Json }[]
  readonly files: readonly { readonly object: Json; readonly base64: string }[]
}
