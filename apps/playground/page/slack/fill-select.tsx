import { isJson } from '@privacy-desk/stand-ins/is-json.js'
import { jsonAt } from '@privacy-desk/stand-ins/json-at.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import { aria, type FillProps } from './fill-props.js'
import { optionsOf } from './options-of.js'

/** A menu of which one entry is chosen. */
export function FillSelect(props: FillProps) {
  const { element, value, onFill, id } = props
  const options = optionsOf(element)
  const placeholder = textAt(jsonAt(element, 'placeholder'), 'text') || 'Choose an option'
  return (
    <select
      className="field"
      id={id}
      {...aria(props)}
      value={isJson(value) ? textAt(value, 'value') : ''}
      onChange={({ target }) =>
        onFill(options.find((option) => option.value === target.value)?.raw ?? null)
      }
    >
      <option value="">{placeholder}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
