import { isJson } from '@privacy-desk/stand-ins/is-json.js'
import { aria, type FillProps } from './fill-props.js'
import { type Option, optionsOf } from './options-of.js'

const isSeveral = (type: unknown) => type === 'checkboxes' || type === 'multi_static_select'

/** Options that are all in sight: one (radio buttons) or several (check boxes) can be chosen. */
export function FillChoices(props: FillProps) {
  const { element, value, onFill, id } = props
  const several = isSeveral(element.type)
  const options = optionsOf(element)
  const chosen = (Array.isArray(value) ? value : [value]).filter(isJson).map((one) => one.value)
  const pick = (option: Option, on: boolean) => {
    if (!several) return onFill(option.raw)
    const now = new Set(chosen.filter((one) => one !== option.value))
    if (on) now.add(option.value)
    onFill(options.filter((one) => now.has(one.value)).map(({ raw }) => raw))
  }
  const { 'aria-required': required, ...named } = aria(props)
  return (
    <div
      className="choices"
      id={id}
      tabIndex={-1}
      role={several ? 'group' : 'radiogroup'}
      {...named}
      {...(several ? {} : { 'aria-required': required })}
    >
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(option.value)}
            onChange={({ target }) => pick(option, target.checked)}
          />
          <span>
            {option.label}
            {option.hint !== '' && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </div>
  )
}
