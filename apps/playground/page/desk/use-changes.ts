import { type RefObject, useEffect } from 'react'

/**
 * Calls whatever `latest` holds when the server says that something changed, when the connection
 * breaks, and when it stands again, since changes may have been missed.
 */
export function useChanges(latest: RefObject<() => void>): void {
  useEffect(() => {
    const stream = new EventSource('/api/changes')
    const call = () => latest.current()
    for (const event of ['open', 'change', 'error']) stream.addEventListener(event, call)
    return () => stream.close()
  }, [latest])
}
