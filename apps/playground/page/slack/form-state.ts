import { jsonAt } from '@privacy-desk/stand-ins/json-at.js'
import { listAt } from '@privacy-desk/stand-ins/list-at.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import { useState } from 'react'
import type { DialogOnPage, Json } from '../../src/protocol.js'
import { isBlank, stateOf } from './state-of.js'

interface FieldOnPage {
  readonly block: Json
  readonly state: Json
  readonly error: string | undefined
  readonly onState: (state: Json) => void
}

/** What is filled into a modal. */
export interface FormState {
  field(block: Json): FieldOnPage
  /** `view.state.values`, or `null` when a required field is blank: Slack's client stops that. */
  values(): Json | null
}

type Typed = Readonly<Record<string, Json>>

const missing = 'Please complete this required field.'

/** Keeps what is typed by block id, as Slack does when a view is drawn anew. */
export function useFormState({ view, errors }: DialogOnPage): FormState {
  const [typed, setTyped] = useState<Typed>({})
  const [blanks, setBlanks] = useState<readonly string[]>([])
  const inputs = listAt(view, 'blocks').filter((block) => block.type === 'input')
  const stateIn = (block: Json) =>
    typed[textAt(block, 'block_id')] ?? stateOf(jsonAt(block, 'element'))
  return {
    field: (block) => {
      const id = textAt(block, 'block_id')
      return {
        block,
        state: stateIn(block),
        error: blanks.includes(id) ? missing : errors[id],
        onState: (state) => {
          setTyped((now) => ({ ...now, [id]: state }))
          setBlanks((now) => now.filter((blank) => blank !== id))
        },
      }
    },
    values: () => {
      const blank = inputs.filter(
        (block) => block.optional !== true && isBlank(jsonAt(block, 'element'), stateIn(block)),
      )
      setBlanks(blank.map((block) => textAt(block, 'block_id')))
      return blank.length > 0 ? null : valuesOf(inputs, stateIn)
    },
  }
}

function valuesOf(inputs: readonly Json[], stateIn: (block: Json) => Json): Json {
  return Object.fromEntries(
    inputs.map((block) => {
      const action = textAt(jsonAt(block, 'element'), 'action_id')
      return [textAt(block, 'block_id'), { [action]: stateIn(block) }]
    }),
  )
}
