import { useContext, useEffect } from 'react'
import { ActingContext } from '../chat/acting.js'
import { Icon } from '../ui/icon.js'

/** How long something said in passing stays, in milliseconds. */
const passing = 6_000

/** What went wrong, until it is dismissed; what was said in passing, for a while. */
export function Toast() {
  const { problem, note, dismiss } = useContext(ActingContext)
  useEffect(() => {
    if (problem !== null || note === null) return
    const gone = setTimeout(dismiss, passing)
    return () => clearTimeout(gone)
  }, [problem, note, dismiss])
  return (
    <div className="toast-place" role="alert">
      {(problem ?? note) !== null && (
        <div className="toast">
          <Icon name={problem === null ? 'chat' : 'warning'} />
          <p>{problem ?? note}</p>
          <button type="button" className="plain-icon" aria-label="Dismiss" onClick={dismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}
