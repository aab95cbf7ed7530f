import { jsonAt } from '@privacy-desk/stand-ins/json-at.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import { useId, useState } from 'react'
import type { Json } from '../../src/protocol.js'
import type { Control } from './control.js'
import { Fill } from './fill.js'
import { stateOf } from './state-of.js'

interface LooseControlProps {
  readonly control: Control
  readonly onPress: (control: Control, state: Json) => void
}

/** A menu, date or choice outside a form: Slack tells the app of every change at once. */
export function LooseControl({ control, onPress }: LooseControlProps) {
  const { block, element } = control
  const id = useId()
  const start = stateOf(element)
  const [value, setValue] = useState<unknown>(Object.values(start)[1])
  const label =
    textAt(jsonAt(element, 'placeholder'), 'text') ||
    textAt(element, 'accessibility_label') ||
    textAt(jsonAt(block, 'text'), 'text') ||
    'Choose'
  return (
    <div className="loose-control">
      <span id={`${id}-label`} className="for-readers">
        {label}
      </span>
      <Fill
        element={element}
        value={value}
        onFill={(next) => {
          setValue(next)
          onPress(control, stateOf(element, next))
        }}
        id={id}
        labelledBy={`${id}-label`}
        describedBy={undefined}
        invalid={false}
        required={false}
      />
    </div>
  )
}
