import type { Field } from '@privacy-desk/core/views/model.js'
import type { Checkboxes, MultiStaticSelect, RadioButtons, StaticSelect } from '@slack/types'
import type { Fitter } from './fitter.js'
import { limits } from './limits.js'

type Choice = Extract<Field, { kind: 'choice' }>
type ChoiceElement = StaticSelect | RadioButtons | Checkboxes | MultiStaticSelect

/** Up to this many options are shown at once; more go into a menu. */
const shownAtOnce = 5

/** Renders a choice, or `null` when there is nothing to choose from. */
export function renderChoice(field: Choice, fit: Fitter): ChoiceElement | null {
  const options = choiceOptions(field, fit)
  if (options.length === 0) return null
  const chosen = chosenValues(field)
  const initial = options.filter((option) => chosen.includes(option.value))
  const base = { action_id: 'value', options }
  if (field.several === true) {
    const preset = initial.length === 0 ? {} : { initial_options: initial }
    return options.length <= limits.option.checkboxes
      ? { type: 'checkboxes', ...base, ...preset }
      : { type: 'multi_static_select', ...base, ...preset }
  }
  const preset = initial[0] === undefined ? {} : { initial_option: initial[0] }
  return options.length <= shownAtOnce
    ? { type: 'radio_buttons', ...base, ...preset }
    : { type: 'static_select', ...base, ...preset }
}

/** A value cannot be shortened without changing what it means, so such an option is left out. */
function choiceOptions(field: Choice, fit: Fitter) {
  const usable = field.options
    .filter((option) => option.value !== '' && option.value.length <= limits.option.value)
    .slice(0, limits.option.select)
  if (usable.length < field.options.length) fit.leaveOut()
  return usable.map(({ label, value }) => {
    const [text, rest] = inTwoLines(label)
    const description =
      rest === '' ? {} : { description: fit.plain(rest, limits.option.description) }
    return { text: fit.plain(text, limits.option.text), ...description, value }
  })
}

/** A reason of a law is longer than one line of an option; the second is its description. */
function inTwoLines(label: string): readonly [string, string] {
  const { text: most } = limits.option
  const at = label.length <= most ? -1 : label.lastIndexOf(' ', most - 1)
  return at < 0 ? [label, ''] : [`${label.slice(0, at)}…`, `…${label.slice(at + 1)}`]
}

function chosenValues(field: Choice): readonly string[] {
  if (field.value === undefined) return []
  return field.several === true ? field.value.split(',').map((v) => v.trim()) : [field.value]
}
