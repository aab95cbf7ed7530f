import { Icon } from '../ui/icon.js'

interface NothingYetProps {
  readonly kind: 'direct' | 'channel'
  readonly title: string
}

/** An empty conversation says how to begin. */
export function NothingYet({ kind, title }: NothingYetProps) {
  return (
    <div className="messages nothing-yet">
      <span className="nothing-sign">
        <Icon name={kind === 'direct' ? 'mail' : 'hash'} />
      </span>
      {kind === 'direct' ? (
        <>
          <p>
            <strong>This is your chat with Privacy Desk.</strong>
          </p>
          <p>Forward it a mail from the tray, or ask it for help.</p>
        </>
      ) : (
        <>
          <p>
            <strong>This is the very beginning of #{title}.</strong>
          </p>
          <p>Tickets of the privacy desk appear here, without names.</p>
        </>
      )}
    </div>
  )
}
