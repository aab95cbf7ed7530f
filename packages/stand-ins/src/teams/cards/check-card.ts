import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { checkField } from '../../shape/check-field.js'
import { textAt } from '../../text-at.js'
import { cardRules } from './card-rules.js'
import { walkCard } from './walk-card.js'

function repeatedIds(card: Json): readonly string[] {
  const inputs = walkCard(card).filter((part) => textAt(part, 'type').startsWith('Input.'))
  const ids = inputs.map((part) => textAt(part, 'id'))
  const twice = ids.filter((id, i) => ids.indexOf(id) < i)
  return twice.map((id) => `two inputs bear the id: ${id}`)
}

function presets(card: Json): readonly string[] {
  return walkCard(card)
    .filter((part) => part.type === 'Input.ChoiceSet' && textAt(part, 'value') !== '')
    .filter((part) => Array.isArray(part.choices) && part['choices.data'] === undefined)
    .flatMap((part) => {
      const choices = Array.isArray(part.choices) ? part.choices.map((c) => textAt(c, 'value')) : []
      const values =
        part.isMultiSelect === true ? textAt(part, 'value').split(',') : [textAt(part, 'value')]
      const strange = values.filter((value) => !choices.includes(value))
      return strange.map(
        (value) => `value is not among the choices of ${textAt(part, 'id')}: ${value}`,
      )
    })
}

/**
 * What is wrong with an Adaptive Card for a Teams bot: elements and properties outside of schema
 * 1.5, missing fields, repeated input ids.
 */
export function checkCard(card: unknown): readonly string[] {
  const faults = checkField(card, { is: 'thing', types: ['AdaptiveCard'] }, '', cardRules)
  const shape = faults.map((fault) => `${fault.problem} [${fault.pointer || '/'}]`)
  if (!isJson(card)) return shape
  const version = card.version === undefined ? ['missing required field: version [/]'] : []
  return [...shape, ...version, ...repeatedIds(card), ...presets(card)]
}
