import { useCallback, useEffect, useState } from 'react'
import { type Place, readPlace, writePlace } from './place.js'

/** The place looked at, and how to go elsewhere. The browser's back button goes back. */
export function usePlace(): readonly [Place, (change: Partial<Place>) => void] {
  const [place, setPlace] = useState(() => readPlace(location.search))
  useEffect(() => {
    const back = () => setPlace(readPlace(location.search))
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  const go = useCallback((change: Partial<Place>) => {
    const next = { ...readPlace(location.search), ...change }
    const address = writePlace(next)
    if (address !== location.search) history.pushState(null, '', address)
    setPlace(next)
  }, [])
  return [place, go]
}
