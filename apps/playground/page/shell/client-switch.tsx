import type { ClientName } from '../../src/protocol.js'

interface ClientSwitchProps {
  readonly client: ClientName
  readonly onSwitch: (client: ClientName) => void
}

const clients = [
  { name: 'slack', label: 'Slack' },
  { name: 'teams', label: 'Teams' },
] as const

/** Switches between the two chat clients. */
export function ClientSwitch({ client, onSwitch }: ClientSwitchProps) {
  return (
    <fieldset className="client-switch">
      <legend className="for-readers">Chat client</legend>
      {clients.map(({ name, label }) => (
        <label key={name}>
          <input
            type="radio"
            name="client"
            className="for-readers"
            checked={name === client}
            onChange={() => onSwitch(name)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
