import { type RefObject, useEffect } from 'react'

/** Calls back when somebody points or goes outside of a place, while `active`. */
export function useAway(
  place: RefObject<HTMLElement | null>,
  active: boolean,
  onAway: () => void,
): void {
  useEffect(() => {
    if (!active) return
    const look = ({ target }: Event) => {
      const inside = target instanceof Node && place.current?.contains(target) === true
      if (!inside) onAway()
    }
    addEventListener('pointerdown', look)
    addEventListener('focusin', look)
    return () => {
      removeEventListener('pointerdown', look)
      removeEventListener('focusin', look)
    }
  }, [place, active, onAway])
}
