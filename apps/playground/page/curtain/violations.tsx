import type { ViolationOnPage } from '../../src/protocol.js'

interface ViolationsProps {
  readonly violations: readonly ViolationOnPage[]
}

/** Payloads that the real platform would have refused. */
export function Violations({ violations }: ViolationsProps) {
  if (violations.length === 0) {
    return <p className="empty">None: the real platforms would have taken everything so far.</p>
  }
  return (
    <ul className="violations">
      {violations.map(({ client, what, details }) => (
        <li key={`${client} ${what} ${details.join(' ')}`}>
          <strong>
            {client === 'slack' ? 'Slack' : 'Teams'} would refuse: {what}
          </strong>
          {details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
        </li>
      ))}
    </ul>
  )
}
