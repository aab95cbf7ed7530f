import { sha256 } from '../audit/sha256.js'
import type { Platform } from '../people/member.js'

/** Where a chat message stands, in the platform's ids. */
export interface MessagePlace {
  readonly platform: Platform
  readonly conversation: string
  readonly message: string
}

/**
 * By what a chat message is known again. Ids of conversations may be made of people's ids, so what
 * is kept for ever is a hash of them.
 */
export function messageMark({ platform, conversation, message }: MessagePlace): string {
  return sha256(JSON.stringify([platform, conversation, message]))
}
