import { jsonAt } from '@privacy-desk/stand-ins/json-at.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import { useId } from 'react'
import type { Json } from '../../src/protocol.js'
import { Fill } from './fill.js'
import { filledInto, stateOf } from './state-of.js'

interface InputBlockProps {
  readonly block: Json
  /** What was filled in so far, in Slack's shape. */
  readonly state: Json
  readonly error: string | undefined
  readonly onState: (state: Json) => void
}

/** A labelled input of a modal, its hint, and what is wrong with it. */
export function InputBlock({ block, state, error, onState }: InputBlockProps) {
  const id = useId()
  const element = jsonAt(block, 'element')
  const hint = textAt(jsonAt(block, 'hint'), 'text')
  const notes = [error === undefined ? '' : `${id}-error`, hint === '' ? '' : `${id}-hint`]
  return (
    <div className="input-block" data-invalid={error !== undefined}>
      <label id={`${id}-label`} htmlFor={id} className="input-label">
        {textAt(jsonAt(block, 'label'), 'text')}
        {block.optional === true && <span className="optional"> (optional)</span>}
      </label>
      <Fill
        element={element}
        value={filledInto(element, state)}
        onFill={(value) => onState(stateOf(element, value))}
        id={id}
        labelledBy={`${id}-label`}
        describedBy={notes.join(' ').trim() || undefined}
        invalid={error !== undefined}
        required={block.optional !== true}
      />
      {error !== undefined && (
        <p className="input-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint !== '' && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
