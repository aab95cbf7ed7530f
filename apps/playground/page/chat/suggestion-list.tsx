import type { Suggestion } from './suggestions.js'

interface SuggestionListProps {
  readonly id: string
  readonly offered: readonly Suggestion[]
  readonly chosen: Suggestion | undefined
  readonly onPick: (text: string) => void
}

/** Commands that fit, above the composer. The focus stays in the composer. */
export function SuggestionList({ id, offered, chosen, onPick }: SuggestionListProps) {
  return (
    <div
      id={id}
      className="suggestions"
      role="listbox"
      aria-label="Commands"
      hidden={offered.length === 0}
    >
      {offered.map((one) => (
        <button
          key={one.usage}
          id={`${id}-${one.usage}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={one.usage === chosen?.usage}
          onClick={() => onPick(one.text)}
        >
          <code>{one.usage}</code>
          <small>{one.hint}</small>
        </button>
      ))}
    </div>
  )
}
