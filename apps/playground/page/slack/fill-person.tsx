import { useContext } from 'react'
import { aria, type FillProps } from './fill-props.js'
import { Names } from './names.js'

/** A menu of people. */
export function FillPerson(props: FillProps) {
  const { value, onFill, id } = props
  const people = useContext(Names)
  return (
    <select
      className="field"
      id={id}
      {...aria(props)}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onFill(target.value === '' ? null : target.value)}
    >
      <option value="">Choose somebody</option>
      {people.map((person) => (
        <option key={person.id} value={person.mention ?? person.id}>
          {person.name}
        </option>
      ))}
    </select>
  )
}
