import { useLayoutEffect, useRef, useState } from 'react'
import type { Json } from '../../src/protocol.js'
import { drawCard, type Pressed } from './draw-card.js'

interface CardProps {
  readonly card: Json
  readonly onPress: (pressed: Pressed) => void
}

/** An Adaptive Card. It is drawn anew only when the card changes, so that typed input stays. */
export function Card({ card, onPress }: CardProps) {
  const place = useRef<HTMLDivElement>(null)
  const press = useRef(onPress)
  const [broken, setBroken] = useState(false)
  useLayoutEffect(() => {
    press.current = onPress
  }, [onPress])
  useLayoutEffect(() => {
    const drawn = drawCard(card, (pressed) => press.current(pressed))
    setBroken(drawn === null)
    if (drawn !== null) place.current?.replaceChildren(drawn)
  }, [card])
  return (
    <>
      <div className="card" ref={place} />
      {broken && <p className="undrawn">The playground cannot show this card.</p>}
    </>
  )
}
