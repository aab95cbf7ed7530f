import { type ReactNode, useContext } from 'react'
import { ActingContext } from './acting.js'

interface FileOfferProps {
  readonly message: string
  readonly name: string
  /** What the bot says of it. */
  readonly about: string
  readonly children: ReactNode
}

/** Teams' question whether the bot may put a file into this person's OneDrive. */
export function FileOffer({ message, name, about, children }: FileOfferProps) {
  const { act, busy } = useContext(ActingContext)
  const answer = (allow: boolean) => void act({ do: 'answer-file', message, allow })
  return (
    <section className="file-offer" aria-label={`${name}, offered`}>
      <span className="file-chip">{children}</span>
      <p>{about}</p>
      <div className="file-answers">
        <button
          type="button"
          className="button primary"
          disabled={busy}
          onClick={() => answer(true)}
        >
          Allow
        </button>
        <button type="button" className="button" disabled={busy} onClick={() => answer(false)}>
          Decline
        </button>
      </div>
    </section>
  )
}
