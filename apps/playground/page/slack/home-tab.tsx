import { listAt } from '@privacy-desk/stand-ins/list-at.js'
import { useEffect } from 'react'
import type { Act, Json } from '../../src/protocol.js'
import { Blocks } from './blocks.js'

interface HomeTabProps {
  readonly home: Json | null
  readonly act: (act: Act) => void
}

/** The app's Home tab. Slack tells the app whenever somebody opens it. */
export function HomeTab({ home, act }: HomeTabProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once, however often it is drawn
  useEffect(() => act({ do: 'open-home' }), [])
  if (home === null) return <p className="empty">Opening the Home tab …</p>
  return (
    <div className="home-tab">
      <Blocks
        blocks={listAt(home, 'blocks')}
        onAction={(action) => act({ do: 'click-in-home', action })}
      />
    </div>
  )
}
