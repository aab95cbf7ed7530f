import { useEffect, useRef, useState } from 'react'
import type { StateOnPage } from '../../src/protocol.js'

interface AnnouncerProps {
  readonly state: StateOnPage
}

interface Known {
  readonly place: string
  readonly ids: ReadonlySet<string>
}

/** Tells screen readers of new messages, wherever they came in. */
export function Announcer({ state }: AnnouncerProps) {
  const known = useRef<Known>({ place: '', ids: new Set() })
  const [said, setSaid] = useState('')
  useEffect(() => {
    const place = `${state.client} ${state.person}`
    const before = known.current
    known.current = { place, ids: new Set(all(state).map(({ id }) => id)) }
    if (before.place !== place) return
    const news = all(state).filter(({ id, you }) => !you && !before.ids.has(id))
    if (news.length > 0) setSaid(news.map(({ words }) => words).join(' '))
  }, [state])
  return (
    <p className="for-readers" aria-live="polite" role="log">
      {said}
    </p>
  )
}

function all({ conversations }: StateOnPage) {
  return conversations.flatMap(({ id, title, messages }) =>
    messages.map(({ id: message, from, text }) => ({
      id: `${id} ${message}`,
      you: from.isYou,
      words: `${from.name} in ${title}: ${text.slice(0, 160)}`,
    })),
  )
}
