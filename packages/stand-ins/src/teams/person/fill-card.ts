import { ClientObjection } from '../../client-objection.js'
import type { Json } from '../../json.js'
import { listAt } from '../../list-at.js'
import { textAt } from '../../text-at.js'
import { walkCard } from '../cards/walk-card.js'
import type { TeamsInputs } from '../teams-person.js'

const isInput = (part: Json) => textAt(part, 'type').startsWith('Input.')
const nameOf = (input: Json) =>
  textAt(input, 'label') || textAt(input, 'title') || textAt(input, 'id')

function names(input: Json): readonly string[] {
  return [textAt(input, 'label'), textAt(input, 'title'), textAt(input, 'id')]
}

function choice(input: Json, wanted: string): string {
  const choices = listAt(input, 'choices')
  const found = choices.find((c) => c.title === wanted || c.value === wanted)
  if (found) return textAt(found, 'value')
  const offered = choices.map((c) => textAt(c, 'title')).join(', ')
  throw new ClientObjection(`there is no choice '${wanted}', only: ${offered}`)
}

function given(input: Json, value: TeamsInputs[string]): string {
  if (input.type === 'Input.Toggle') {
    const on = value === true || value === 'true'
    return on ? textAt(input, 'valueOn') || 'true' : textAt(input, 'valueOff') || 'false'
  }
  if (value === '') return ''
  const several = input.isMultiSelect === true && typeof value === 'string'
  const all = typeof value === 'object' ? value : several ? value.split(',') : [String(value)]
  return input.type === 'Input.ChoiceSet'
    ? all.map((v) => choice(input, v)).join(',')
    : all.join(',')
}

/** What Teams' own client would not let through. */
function objection(input: Json, value: string): string | undefined {
  const name = nameOf(input)
  if (value === '') return input.isRequired === true ? `'${name}' must be filled in` : undefined
  const most = typeof input.maxLength === 'number' ? input.maxLength : Number.POSITIVE_INFINITY
  if (value.length > most) return `'${name}' takes ${most} characters`
  const pattern = textAt(input, 'regex')
  return pattern !== '' && !new RegExp(pattern).test(value)
    ? `'${name}' has a wrong format`
    : undefined
}

function filledIn(input: Json, inputs: TeamsInputs): string {
  const key = names(input).find((name) => name !== '' && name in inputs)
  const filled = key === undefined ? undefined : inputs[key]
  if (filled !== undefined) return given(input, filled)
  return input.value === undefined ? '' : String(input.value)
}

/**
 * The values a card's inputs send, by id: what was filled in, else what they start with.
 * @throws ClientObjection where Teams' client would not submit; also when there is no such input
 */
export function fillCard(card: Json, inputs: TeamsInputs): Json {
  const all = walkCard(card).filter(isInput)
  const unknown = Object.keys(inputs).filter((key) => !all.some((i) => names(i).includes(key)))
  if (unknown.length > 0) {
    throw new ClientObjection(
      `there is no input '${unknown.join(', ')}', only: ${all.map(nameOf).join(', ')}`,
    )
  }
  const values = all.map((input) => [textAt(input, 'id'), filledIn(input, inputs)] as const)
  const faults = all.flatMap((input, at) => {
    const no = objection(input, values[at]?.[1] ?? '')
    return no === undefined ? [] : [[textAt(input, 'id'), no] as const]
  })
  if (faults.length > 0) throw new ClientObjection(Object.fromEntries(faults))
  return Object.fromEntries(values)
}
