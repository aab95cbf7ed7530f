import { useEffect, useRef } from 'react'
import type { PersonOnPage } from '../../src/protocol.js'
import { Avatar } from '../ui/avatar.js'

interface PeopleSwitchProps {
  readonly people: readonly PersonOnPage[]
  readonly person: string
  readonly onSwitch: (person: string) => void
}

const roles = {
  employee: 'Employee',
  owner: 'Owner',
  manager: 'Manager',
  dpo: 'Data protection officer',
} as const

/** Whose screen is shown, and one sentence about what they see. */
export function PeopleSwitch({ people, person, onSwitch }: PeopleSwitchProps) {
  const shown = people.find(({ id }) => id === person)
  const chosen = useRef<HTMLLabelElement>(null)
  // On a narrow screen the row scrolls: whose screen it is must be in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen one changes with the person
  useEffect(() => {
    chosen.current?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }, [person])
  return (
    <div className="people">
      <fieldset className="people-switch">
        <legend className="for-readers">Whose screen is shown</legend>
        {people.map(({ id, name, role }) => (
          <label key={id} title={roles[role]} ref={id === person ? chosen : null}>
            <input
              type="radio"
              name="person"
              className="for-readers"
              checked={id === person}
              onChange={() => onSwitch(id)}
            />
            <span className="person">
              <Avatar name={name} />
              <span className="person-words">
                <strong>{name}</strong>
                <small>{roles[role]}</small>
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {shown !== undefined && (
        <p className="about" aria-live="polite">
          {shown.about}
        </p>
      )}
    </div>
  )
}
