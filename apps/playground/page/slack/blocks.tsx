import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import { useMemo, useState } from 'react'
import type { Json } from '../../src/protocol.js'
import { Confirm } from '../ui/confirm.js'
import { actionOf, type Control } from './control.js'
import { Drawn } from './drawn.js'
import type { FormState } from './form-state.js'
import { InputBlock } from './input-block.js'
import { LooseControl } from './loose-control.js'
import { type Piece, pieces } from './pieces.js'
import { questionOf } from './question-of.js'
import '../styles/slack.css'

interface BlocksProps {
  readonly blocks: readonly Json[]
  /** A click, as `actions` of `block_actions` has it. */
  readonly onAction: (action: Json) => void
  /** Where what is typed is kept, in a modal. */
  readonly form?: FormState
}

interface Pressed {
  readonly control: Control
  readonly state: Json
}

/** Block Kit on the page. A click on something that asks first, asks first. */
export function Blocks({ blocks, onAction, form }: BlocksProps) {
  const parts = useMemo(() => pieces(blocks), [blocks])
  const [asking, setAsking] = useState<Pressed | null>(null)
  const press = (control: Control, state: Json = {}) => {
    if (questionOf(control.element) === null) onAction(actionOf(control, state))
    else setAsking({ control, state })
  }
  const question = asking === null ? null : questionOf(asking.control.element)
  return (
    <div className="blocks">
      {parts.map((piece) => (
        <PieceOnPage key={keyOf(piece)} piece={piece} press={press} form={form} />
      ))}
      {asking !== null && question !== null && (
        <Confirm
          kind="slack"
          question={question}
          onAnswer={(yes) => {
            setAsking(null)
            if (yes) onAction(actionOf(asking.control, asking.state))
          }}
        />
      )}
    </div>
  )
}

interface PieceProps {
  readonly piece: Piece
  readonly press: (control: Control, state?: Json) => void
  readonly form: FormState | undefined
}

function PieceOnPage({ piece, press, form }: PieceProps) {
  switch (piece.kind) {
    case 'drawn':
      return <Drawn blocks={piece.blocks} onPress={press} />
    case 'controls':
      return piece.controls.map((control) => (
        <LooseControl
          key={`${textAt(control.block, 'block_id')} ${textAt(control.element, 'action_id')}`}
          control={control}
          onPress={press}
        />
      ))
    case 'input':
      return form === undefined ? null : <InputBlock {...form.field(piece.block)} />
    default:
      return <p className="undrawn">The playground cannot show a block of type {piece.type}.</p>
  }
}

/** Inputs keep what was typed while the blocks around them change. */
function keyOf(piece: Piece): string {
  if (piece.kind === 'drawn') return `drawn ${JSON.stringify(piece.blocks[0])}`
  if (piece.kind === 'input') return `input ${textAt(piece.block, 'block_id')}`
  if (piece.kind === 'unknown') return `unknown ${piece.type}`
  return piece.controls
    .map(({ block, element }) => `${textAt(block, 'block_id')} ${textAt(element, 'action_id')}`)
    .join(' ')
}
