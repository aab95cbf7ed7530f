import type { Curtain } from '../../src/protocol.js'
import { when } from '../ui/when.js'

interface EventsProps {
  readonly events: Curtain['events']
  readonly zone: string
}

/** The events of a request: the audit trail, each chained to the one before. */
export function Events({ events, zone }: EventsProps) {
  if (events.length === 0) return <p className="empty">No events yet. Forward a mail first.</p>
  return (
    <ol className="events">
      {events.map(({ version, at, by, type, hash, data }) => (
        <li key={version}>
          <details>
            <summary>
              <span className="version">{version}</span>
              <strong>{type}</strong>
              <span className="by">{by}</span>
              <time dateTime={at}>{when(at, zone, 'moment')}</time>
              <code title="Hash of this event and the one before">{hash.slice(0, 10)}</code>
            </summary>
            <pre>{JSON.stringify(data, null, 2)}</pre>
          </details>
        </li>
      ))}
    </ol>
  )
}
