import { useState } from 'react'
import type { StateOnPage } from '../../src/protocol.js'
import { counted } from '../ui/counted.js'
import { Icon } from '../ui/icon.js'
import { Tabs } from '../ui/tabs.js'
import { Events } from './events.js'
import { Explanation } from './explanation.js'
import { Notices } from './notices.js'
import { Payload } from './payload.js'
import { RequestChoice } from './request-choice.js'
import { Violations } from './violations.js'

interface CurtainProps {
  readonly state: StateOnPage
  readonly open: boolean
  readonly onToggle: () => void
  readonly onRequest: (request: string | null) => void
}

type View = 'events' | 'notices' | 'explanation' | 'payload' | 'violations'

/** For engineers: what happens behind the screen. */
export function Curtain({ state, open, onToggle, onRequest }: CurtainProps) {
  const [view, setView] = useState<View>('events')
  const { curtain, violations, clock } = state
  const { request, requests, events, notices, explanation, payload } = curtain
  return (
    <section className="curtain" data-open={open} aria-label="Behind the curtain">
      <div className="curtain-bar">
        <button
          type="button"
          className="curtain-toggle"
          aria-expanded={open}
          aria-controls="curtain-body"
          onClick={onToggle}
        >
          <Icon name="curtain" />
          <strong>Behind the curtain</strong>
          <span className="curtain-sum">{sum(state)}</span>
          <Icon name="down" />
        </button>
        {open && <RequestChoice request={request} requests={requests} onChoose={onRequest} />}
      </div>
      <div id="curtain-body" hidden={!open}>
        {open && (
          <Tabs<View>
            label="Behind the curtain"
            chosen={view}
            onChoose={setView}
            tabs={[
              { name: 'events', label: 'Events', count: events.length },
              { name: 'notices', label: 'Notices', count: notices.length },
              { name: 'explanation', label: 'Deadline' },
              { name: 'payload', label: 'Last payload' },
              { name: 'violations', label: 'Violations', count: violations.length },
            ]}
          >
            {view === 'events' && <Events events={events} zone={clock.zone} />}
            {view === 'notices' && <Notices notices={notices} zone={clock.zone} />}
            {view === 'explanation' && <Explanation explanation={explanation} />}
            {view === 'payload' && <Payload payload={payload} />}
            {view === 'violations' && <Violations violations={violations} />}
          </Tabs>
        )}
      </div>
    </section>
  )
}

function sum({ curtain, violations }: StateOnPage): string {
  const { request, events, notices } = curtain
  const refused = violations.length === 0 ? [] : [counted(violations.length, 'violation')]
  if (request === null) return ['no request yet', ...refused].join(' · ')
  const counts = [counted(events.length, 'event'), counted(notices.length, 'notice')]
  return [request, ...counts, ...refused].join(' · ')
}
