import { Fragment, Suspense, useContext, useState } from 'react'
import type { ClientName, ConversationOnPage, MessageOnPage } from '../../src/protocol.js'
import { Zone } from '../shell/zone.js'
import { Icon } from '../ui/icon.js'
import { when } from '../ui/when.js'
import { Message } from './message.js'
import { NothingYet } from './nothing-yet.js'
import { Skeleton } from './skeleton.js'
import { useStayAtEnd } from './use-stay-at-end.js'

interface MessageListProps {
  readonly client: ClientName
  readonly conversation: ConversationOnPage
  readonly busy: boolean
}

/** Older ones are drawn when asked for: every card costs time. */
const page = 40

/** The messages of a conversation, the newest in sight. */
export function MessageList({ client, conversation, busy }: MessageListProps) {
  const { kind, title, messages } = conversation
  const zone = useContext(Zone)
  const [shown, setShown] = useState(page)
  const count = messages.length
  const list = useStayAtEnd(messages.at(-1)?.id)
  if (count === 0 && !busy) return <NothingYet kind={kind} title={title} />
  const days = messages.slice(-shown)
  const pinned = messages.filter(({ isPinned }) => isPinned)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls by keys
    <section className="messages" ref={list} tabIndex={0} aria-label={`Messages in ${title}`}>
      {count > shown && (
        <button type="button" className="button earlier" onClick={() => setShown(shown + page)}>
          Show earlier messages
        </button>
      )}
      <Suspense fallback={<Skeleton />}>
        <Pinned client={client} messages={pinned} />
        <ol className="lines">
          {days.map((message, at) => (
            <Fragment key={message.id}>
              {dayOf(message, zone) !== dayOf(days[at - 1], zone) && (
                <li className="day">
                  <span>{dayOf(message, zone)}</span>
                </li>
              )}
              {pinned.length === 1 && message.isPinned ? (
                <li className="day">
                  <span>The card of this room is pinned above</span>
                </li>
              ) : (
                <Message client={client} message={message} />
              )}
            </Fragment>
          ))}
        </ol>
        <p className="typing" role="status">
          {busy && (
            <>
              <i /> <i /> <i /> Privacy Desk is working …
            </>
          )}
        </p>
      </Suspense>
    </section>
  )
}

/** What a channel keeps in sight, however much is said beneath. */
function Pinned({
  client,
  messages,
}: {
  readonly client: ClientName
  readonly messages: readonly MessageOnPage[]
}) {
  if (messages.length === 0) return null
  return (
    <details className="pinned" open={messages.length === 1}>
      <summary>
        <Icon name="pin" /> {messages.length} pinned
      </summary>
      <ol className="lines" aria-label="Pinned messages">
        {messages.map((message) => (
          <Message key={message.id} client={client} message={message} />
        ))}
      </ol>
    </details>
  )
}

const dayOf = (message: MessageOnPage | undefined, zone: string): string =>
  message === undefined ? '' : when(message.at, zone, 'day')
