import { useCallback, useState } from 'react'
import type { StateOnPage } from '../../src/protocol.js'
import { ActingContext } from '../chat/acting.js'
import { ChatWindow } from '../chat/chat-window.js'
import { opened } from '../chat/opened.js'
import { Curtain } from '../curtain/curtain.js'
import type { Place } from '../desk/place.js'
import { useActing } from '../desk/use-acting.js'
import { ClockPanel } from '../panels/clock-panel.js'
import { DropZone } from '../panels/drop-zone.js'
import { MailTray } from '../panels/mail-tray.js'
import { Names } from '../slack/names.js'
import { Announcer } from './announcer.js'
import { Dialogs } from './dialogs.js'
import { type Pane, PaneSwitch } from './pane-switch.js'
import { Toast } from './toast.js'
import { Top } from './top.js'
import { Zone } from './zone.js'

interface DeskProps {
  readonly state: StateOnPage
  readonly fault: string | null
  readonly place: Place
  readonly go: (change: Partial<Place>) => void
  readonly onTheme: (theme: 'light' | 'dark') => void
}

/** The page once there is something to show. */
export function Desk({ state, fault, place, go, onTheme }: DeskProps) {
  const acting = useActing(state)
  const [pane, setPane] = useState<Pane>('chat')
  const [listing, setListing] = useState(false)
  const [curtain, setCurtain] = useState(false)
  const { person, people, clock, conversations } = state
  const name = people.find(({ id }) => id === person)?.name ?? person
  const direct = conversations.find(({ kind }) => kind === 'direct')?.id ?? null
  const showDirect = useCallback(() => {
    setPane('chat')
    setListing(false)
    go({ open: direct })
  }, [go, direct])
  return (
    <ActingContext value={acting}>
      <Names value={people}>
        <Zone value={clock.zone}>
          <div
            className="page"
            data-client={state.client}
            data-pane={pane}
            data-late={state.client !== place.client || state.person !== place.person}
          >
            <Top state={state} fault={fault} place={place} go={go} onTheme={onTheme} />
            <main className="middle">
              <div className="stage">
                <ChatWindow
                  state={state}
                  opened={opened(state, place.open)}
                  listing={listing}
                  onList={() => setListing(true)}
                  onOpen={(id) => {
                    setListing(false)
                    go({ open: id })
                  }}
                />
                <Curtain
                  state={state}
                  open={curtain || pane === 'curtain'}
                  onToggle={() => setCurtain(!curtain)}
                  onRequest={(request) => go({ request })}
                />
              </div>
              <aside className="side" aria-label="Playground">
                <ClockPanel clock={clock} />
                <MailTray name={name} onForwarded={showDirect} />
              </aside>
            </main>
            <PaneSwitch pane={pane} onPane={setPane} />
            <Dialogs state={state} />
            {state.dialogs.length === 0 && <Toast />}
            <DropZone name={name} onForwarded={showDirect} />
            <Announcer state={state} />
          </div>
        </Zone>
      </Names>
    </ActingContext>
  )
}
