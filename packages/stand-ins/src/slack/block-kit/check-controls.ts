import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { listAt } from '../../list-at.js'
import type { Fault } from '../../shape/rules.js'
import { textAt } from '../../text-at.js'
import { type Control, controls } from './controls.js'

function offered(element: Json): readonly Json[] {
  const grouped = listAt(element, 'option_groups').flatMap((group) => listAt(group, 'options'))
  return [...listAt(element, 'options'), ...grouped]
}

function preset(element: Json): readonly Json[] {
  const one = isJson(element.initial_option) ? [element.initial_option] : []
  return [...one, ...listAt(element, 'initial_options')]
}

/** Slack compares the whole option, not only its value. */
function strangers(element: Json): boolean {
  const options = offered(element).map((option) => JSON.stringify(option))
  return (
    options.length > 0 &&
    preset(element).some((option) => !options.includes(JSON.stringify(option)))
  )
}

function repeated(all: readonly Control[]): readonly string[] {
  const names = all.map(({ block, element }) => [block, textAt(element, 'action_id')] as const)
  return names
    .filter(
      ([block, id], i) => id !== '' && names.findIndex(([b, n]) => b === block && n === id) < i,
    )
    .map(([, id]) => id)
}

/** Rules that span several elements: action ids, presets, focus. */
export function checkControls(blocks: readonly Json[], pointer: string): readonly Fault[] {
  const all = controls(blocks)
  const focused = all.filter(({ element }) => element.focus_on_load === true).length
  return [
    ...repeated(all).map((id) => ({ pointer, problem: `duplicate action_id in a block: ${id}` })),
    ...all
      .filter(({ element }) => strangers(element))
      .map(({ element }) => ({
        pointer,
        problem: `initial option is not among the options: ${textAt(element, 'action_id')}`,
      })),
    ...(focused > 1 ? [{ pointer, problem: 'only one element may have focus_on_load' }] : []),
  ]
}
