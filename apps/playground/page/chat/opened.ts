import type { ConversationOnPage, StateOnPage } from '../../src/protocol.js'

/** What stands open in the chat client. */
export interface Opened {
  readonly conversation: ConversationOnPage | null
  /** Slack's Home tab, in the conversation with the app. */
  readonly isHome: boolean
}

/**
 * Finds what stands open. Somebody who is not in the conversation, or nobody's choice yet, sees
 * their chat with the desk.
 */
export function opened({ client, conversations }: StateOnPage, open: string | null): Opened {
  const direct = conversations.find(({ kind }) => kind === 'direct') ?? conversations[0] ?? null
  const chosen = conversations.find(({ id }) => id === open) ?? direct
  return { conversation: chosen, isHome: client === 'slack' && open === 'home' }
}
