import { Skeleton } from '../chat/skeleton.js'
import { Icon } from '../ui/icon.js'
import { Brand } from './brand.js'

interface WaitingProps {
  readonly fault: string | null
}

/** What stands before the first answer of the server. */
export function Waiting({ fault }: WaitingProps) {
  return (
    <div className="page">
      <header className="top">
        <Brand />
      </header>
      <main className="waiting">
        {fault === null ? (
          <Skeleton />
        ) : (
          <p className="problem" role="alert">
            <Icon name="warning" /> {fault} The page tries again by itself.{' '}
            <a href="./">Begin at the start</a>
          </p>
        )}
      </main>
    </div>
  )
}
