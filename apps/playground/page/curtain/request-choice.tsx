interface RequestChoiceProps {
  readonly request: string | null
  readonly requests: readonly string[]
  readonly onChoose: (request: string | null) => void
}

/** Which request or breach is shown behind the curtain. */
export function RequestChoice({ request, requests, onChoose }: RequestChoiceProps) {
  if (requests.length === 0) return null
  return (
    <select
      className="field compact"
      aria-label="Request or breach behind the curtain"
      value={request ?? ''}
      onChange={({ target }) => onChoose(target.value)}
    >
      {requests.map((reference) => (
        <option key={reference}>{reference}</option>
      ))}
    </select>
  )
}
