import type { ClientName, ConversationOnPage } from '../../src/protocol.js'
import { Icon } from '../ui/icon.js'

interface SidebarProps {
  readonly client: ClientName
  readonly conversations: readonly ConversationOnPage[]
  readonly open: string
  /** New messages by conversation. */
  readonly unread: ReadonlyMap<string, number>
  readonly onOpen: (id: string) => void
}

const headings = {
  slack: { channel: 'Channels', direct: 'Direct messages' },
  teams: { channel: 'Teams and channels', direct: 'Chat' },
} as const

/** The list of channels and direct messages. */
export function Sidebar({ client, conversations, open, unread, onOpen }: SidebarProps) {
  const kinds =
    client === 'slack' ? (['channel', 'direct'] as const) : (['direct', 'channel'] as const)
  return (
    <nav className="sidebar" aria-label="Conversations">
      <p className="workspace">
        <strong>Acme GmbH</strong>
        <small>{client === 'slack' ? 'Workspace' : 'Organisation'}</small>
      </p>
      {kinds.map((kind) => (
        <section key={kind}>
          <h2>{headings[client][kind]}</h2>
          <ul>
            {conversations
              .filter((one) => one.kind === kind)
              .map(({ id, title, isPrivate }) => (
                <li key={id}>
                  <button
                    type="button"
                    aria-current={id === open ? 'page' : undefined}
                    data-unread={(unread.get(id) ?? 0) > 0}
                    onClick={() => onOpen(id)}
                  >
                    {kind === 'channel' ? (
                      <Icon name={isPrivate ? 'lock' : 'hash'} />
                    ) : (
                      <img src="./mark.svg" alt="" width="20" height="20" />
                    )}
                    <span>
                      {bare(title)}
                      {isPrivate && <span className="for-readers"> (private)</span>}
                    </span>
                    <Unread count={unread.get(id) ?? 0} />
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

const bare = (title: string) => title.replace(/^#/, '')

function Unread({ count }: { readonly count: number }) {
  if (count === 0) return null
  return (
    <span className="unread">
      {count}
      <span className="for-readers"> new</span>
    </span>
  )
}
