import { useEffect, useState } from 'react'
import type { ConversationOnPage, StateOnPage } from '../../src/protocol.js'
import { readSeen, type Seen, writeSeen } from './seen.js'

/**
 * How many messages each conversation has that this person has not looked at in this tab. What was
 * said before the tab was opened counts as seen.
 */
export function useUnread(state: StateOnPage, open: string): ReadonlyMap<string, number> {
  const [seen, setSeen] = useState(() => readSeen(state.clock.now))
  useEffect(() => {
    setSeen((now) => {
      const next = looked(now, state, open)
      writeSeen(next)
      return next
    })
  }, [state, open])
  const unread = state.conversations.map((one) => {
    const news = one.messages.slice(seenOf(seen, state, one))
    return [one.id, one.id === open ? 0 : news.filter(({ from }) => !from.isYou).length] as const
  })
  return new Map(unread)
}

const placeOf = ({ client, person }: StateOnPage, { id }: ConversationOnPage) =>
  `${client}/${person}/${id}`

function seenOf(seen: Seen, state: StateOnPage, conversation: ConversationOnPage): number {
  const { messages } = conversation
  const before = seen.isNew ? messages.length : messages.filter(({ at }) => at < seen.since).length
  return Math.min(seen.counts[placeOf(state, conversation)] ?? before, messages.length)
}

/** The open conversation is seen to its end. */
function looked(seen: Seen, state: StateOnPage, open: string): Seen {
  const counts = state.conversations.map((one) => {
    const count = one.id === open ? one.messages.length : seenOf(seen, state, one)
    return [placeOf(state, one), count] as const
  })
  return { ...seen, isNew: false, counts: { ...seen.counts, ...Object.fromEntries(counts) } }
}
