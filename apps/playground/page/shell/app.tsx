import { usePlace } from '../desk/use-place.js'
import { useStateOnPage } from '../desk/use-state-on-page.js'
import { Desk } from './desk.js'
import { Theme } from './theme.js'
import { useTheme } from './use-theme.js'
import { Waiting } from './waiting.js'

/** The whole page. */
export function App() {
  const [place, go] = usePlace()
  const { state, fault } = useStateOnPage(place)
  const [theme, setTheme] = useTheme()
  return (
    <Theme value={theme}>
      {state === null ? (
        <Waiting fault={fault} />
      ) : (
        <Desk state={state} fault={fault} place={place} go={go} onTheme={setTheme} />
      )}
    </Theme>
  )
}
