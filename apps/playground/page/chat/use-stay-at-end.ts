import { type RefObject, useEffect, useRef } from 'react'

/** Below this distance from the end, in pixels, somebody is taken to be reading the newest. */
const near = 80

/**
 * Keeps a list at its end while it grows, unless somebody has scrolled back; a new last line brings
 * the end into sight in any case.
 */
export function useStayAtEnd(last: string | undefined): RefObject<HTMLElement | null> {
  const list = useRef<HTMLElement>(null)
  const stays = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last line brings the end into sight
  useEffect(() => {
    const place = list.current
    if (place === null) return
    stays.current = true
    const toEnd = () => {
      if (stays.current) place.scrollTop = place.scrollHeight
    }
    const scrolled = () => {
      stays.current = place.scrollHeight - place.scrollTop - place.clientHeight < near
    }
    const grown = new ResizeObserver(toEnd)
    const watch = () => {
      for (const part of place.children) grown.observe(part)
    }
    const changed = new MutationObserver(watch)
    watch()
    toEnd()
    changed.observe(place, { childList: true })
    place.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      grown.disconnect()
      changed.disconnect()
      place.removeEventListener('scroll', scrolled)
    }
  }, [last])
  return list
}
