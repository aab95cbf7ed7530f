import { lazy, Suspense, useContext } from 'react'
import type { StateOnPage } from '../../src/protocol.js'
import { Icon } from '../ui/icon.js'
import { ActingContext } from './acting.js'
import { Composer } from './composer.js'
import { ConversationHead } from './conversation-head.js'
import { MessageList } from './message-list.js'
import type { Opened } from './opened.js'
import { Sidebar } from './sidebar.js'
import { Skeleton } from './skeleton.js'
import { useUnread } from './use-unread.js'

const HomeTab = lazy(async () => ({ default: (await import('../slack/home-tab.js')).HomeTab }))

interface ChatWindowProps {
  readonly state: StateOnPage
  readonly opened: Opened
  /** On a narrow screen: the list of conversations instead of one of them. */
  readonly listing: boolean
  readonly onList: () => void
  readonly onOpen: (id: string) => void
}

/** One chat client: its conversations, and the open one. */
export function ChatWindow({ state, opened, listing, onList, onOpen }: ChatWindowProps) {
  const { act, busy } = useContext(ActingContext)
  const { client, conversations, home } = state
  const { conversation, isHome } = opened
  const unread = useUnread(state, conversation?.id ?? '')
  return (
    <div className="chat" data-listing={listing}>
      <Sidebar
        client={client}
        conversations={conversations}
        open={conversation?.id ?? ''}
        unread={unread}
        onOpen={onOpen}
      />
      <section className="conversation" aria-label={conversation?.title ?? 'Conversation'}>
        <header className="conversation-head">
          <button
            type="button"
            className="plain-icon to-list"
            aria-label="All conversations"
            onClick={onList}
          >
            <Icon name="back" />
          </button>
          {conversation !== null && (
            <ConversationHead
              client={client}
              conversation={conversation}
              isHome={isHome}
              onOpen={onOpen}
            />
          )}
        </header>
        {conversation === null && <p className="messages empty">Choose a conversation.</p>}
        {conversation !== null && isHome && (
          <Suspense fallback={<Skeleton />}>
            <HomeTab key={`${client} ${state.person}`} home={home} act={(one) => void act(one)} />
          </Suspense>
        )}
        {conversation !== null && !isHome && (
          <>
            <MessageList
              key={`${client} ${state.person} ${conversation.id}`}
              client={client}
              conversation={conversation}
              busy={state.busy || busy}
            />
            <Composer
              key={`composer ${client} ${state.person} ${conversation.id}`}
              client={client}
              conversation={conversation}
            />
          </>
        )}
      </section>
    </div>
  )
}
