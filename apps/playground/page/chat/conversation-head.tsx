import type { ClientName, ConversationOnPage } from '../../src/protocol.js'
import { Icon } from '../ui/icon.js'

interface ConversationHeadProps {
  readonly client: ClientName
  readonly conversation: ConversationOnPage
  readonly isHome: boolean
  readonly onOpen: (id: string) => void
}

/** The conversation's name; in Slack's chat with the app also the way to its Home tab. */
export function ConversationHead({ client, conversation, isHome, onOpen }: ConversationHeadProps) {
  const { id, kind, title, isPrivate } = conversation
  return (
    <>
      <h2>
        {kind === 'channel' ? (
          <Icon name={isPrivate ? 'lock' : 'hash'} />
        ) : (
          <img src="./mark.svg" alt="" width="24" height="24" />
        )}
        {title.replace(/^#/, '')}
      </h2>
      {client === 'slack' && kind === 'direct' && (
        <div className="app-tabs">
          <button type="button" aria-pressed={!isHome} onClick={() => onOpen(id)}>
            Messages
          </button>
          <button type="button" aria-pressed={isHome} onClick={() => onOpen('home')}>
            Home
          </button>
        </div>
      )}
    </>
  )
}
