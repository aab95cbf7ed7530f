import { jsonAt } from '@privacy-desk/stand-ins/json-at.js'
import { listAt } from '@privacy-desk/stand-ins/list-at.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import type { Json } from '../../src/protocol.js'

/** One of the things to choose from. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly hint: string
  /** The option in Slack's own shape, as it is sent back. */
  readonly raw: Json
}

/** What an element offers, groups laid flat. */
export function optionsOf(element: Json): readonly Option[] {
  const grouped = listAt(element, 'option_groups').flatMap((group) => listAt(group, 'options'))
  return [...listAt(element, 'options'), ...grouped].map((raw) => ({
    value: textAt(raw, 'value'),
    label: textAt(jsonAt(raw, 'text'), 'text'),
    hint: textAt(jsonAt(raw, 'description'), 'text'),
    raw,
  }))
}
