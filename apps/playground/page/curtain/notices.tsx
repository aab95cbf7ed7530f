import type { Curtain } from '../../src/protocol.js'
import { when } from '../ui/when.js'

interface NoticesProps {
  readonly notices: Curtain['notices']
  readonly zone: string
}

/** What the desk will send, has sent, or need not send any more. */
export function Notices({ notices, zone }: NoticesProps) {
  if (notices.length === 0) return <p className="empty">Nothing is planned.</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Due</th>
          <th scope="col">Notice</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        {notices.map(({ key, status, dueAt }) => (
          <tr key={key}>
            <td>{when(dueAt, zone, 'moment')}</td>
            <td>
              <code>{key}</code>
            </td>
            <td>
              <span className={`status status-${status}`}>{status}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
