import type { StateOnPage } from '../../src/protocol.js'
import type { Place } from '../desk/place.js'
import { Icon } from '../ui/icon.js'
import { Brand } from './brand.js'
import { ClientSwitch } from './client-switch.js'
import { PeopleSwitch } from './people-switch.js'
import { Reset } from './reset.js'
import { ThemeSwitch } from './theme-switch.js'

interface TopProps {
  readonly state: StateOnPage
  readonly fault: string | null
  /** What was chosen last; the state follows it. */
  readonly place: Place
  readonly go: (change: Partial<Place>) => void
  readonly onTheme: (theme: 'light' | 'dark') => void
}

/** The page's head: which client, whose screen, and trouble with the connection. */
export function Top({ state, fault, place, go, onTheme }: TopProps) {
  return (
    <header className="top">
      <div className="top-row">
        <Brand />
        <ClientSwitch client={place.client} onSwitch={(client) => go({ client, open: null })} />
        <div className="top-tools">
          <ThemeSwitch onTheme={onTheme} />
          <Reset onDone={() => go({ open: null, request: null })} />
        </div>
      </div>
      <PeopleSwitch
        people={state.people}
        person={place.person}
        onSwitch={(person) => go({ person })}
      />
      {fault !== null && (
        <p className="fault" role="alert">
          <Icon name="warning" /> {fault} The page tries again by itself.
        </p>
      )}
    </header>
  )
}
