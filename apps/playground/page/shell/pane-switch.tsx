import { Icon } from '../ui/icon.js'

/** What a narrow screen shows at a time. */
export type Pane = 'chat' | 'mails' | 'time' | 'curtain'

interface PaneSwitchProps {
  readonly pane: Pane
  readonly onPane: (pane: Pane) => void
}

const panes = [
  { name: 'chat', label: 'Chat', icon: 'chat' },
  { name: 'mails', label: 'Mails', icon: 'mail' },
  { name: 'time', label: 'Time', icon: 'clock' },
  { name: 'curtain', label: 'Curtain', icon: 'curtain' },
] as const

/** On a narrow screen: the parts of the page one at a time. */
export function PaneSwitch({ pane, onPane }: PaneSwitchProps) {
  return (
    <nav className="panes" aria-label="Parts of the page">
      {panes.map(({ name, label, icon }) => (
        <button
          key={name}
          type="button"
          aria-current={name === pane ? 'page' : undefined}
          onClick={() => onPane(name)}
        >
          <Icon name={icon} />
          {label}
        </button>
      ))}
    </nav>
  )
}
