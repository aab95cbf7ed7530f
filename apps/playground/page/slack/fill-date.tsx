import { aria, type FillProps } from './fill-props.js'

/** A day or a time of day. */
export function FillDate(props: FillProps) {
  const { element, value, onFill, id } = props
  return (
    <input
      className="field short"
      type={element.type === 'timepicker' ? 'time' : 'date'}
      id={id}
      {...aria(props)}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onFill(target.value === '' ? null : target.value)}
    />
  )
}
