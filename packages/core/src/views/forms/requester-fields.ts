import { candidateText } from '../candidate-text.js'
import type { Field } from '../model.js'
import type { CandidateView, Details } from '../request-view.js'

/** Who asks: one of those found, or somebody typed. */
export function requesterFields(details: Details | undefined): readonly Field[] {
  const candidates = details?.candidates ?? []
  const choice = candidates.length === 0 ? [] : [requesterChoice(details, candidates)]
  const typed = (name: 'requesterName' | 'requesterAddress') =>
    candidates.length === 0 ? { value: details?.[name] } : { hint: typedWins }
  return [
    ...choice,
    {
      kind: 'line',
      name: 'requesterName',
      label: candidates.length === 0 ? 'Requester’s name' : 'Somebody else: name',
      required: false,
      maxLength: 200,
      ...typed('requesterName'),
    },
    {
      kind: 'line',
      name: 'requesterAddress',
      label: candidates.length === 0 ? 'Requester’s e-mail address' : 'Somebody else: e-mail',
      required: false,
      maxLength: 254,
      ...typed('requesterAddress'),
    },
  ]
}

const typedWins = 'Leave it empty if the right person is in the list above.'

/** The present one first; the others by their number, so that no name travels as a value. */
function requesterChoice(
  details: Details | undefined,
  candidates: readonly CandidateView[],
): Field {
  const now = details?.requester ?? ''
  const numbered = candidates.map((one, at) => ({ one, value: String(at) }))
  const current = numbered.find(({ one }) => isCurrent(one, details))
  const known = numbered.map(({ one, value }) => ({ value, label: candidateLabel(one) }))
  return {
    kind: 'choice',
    name: 'requester',
    label: 'Requester',
    required: true,
    options:
      current === undefined ? [{ value: 'now', label: `${now} (as it is)` }, ...known] : known,
    value: current?.value ?? 'now',
  }
}

function isCurrent({ name, address }: CandidateView, details: Details | undefined): boolean {
  return name === details?.requesterName && address === details.requesterAddress
}

function candidateLabel({ name, address, because }: CandidateView): string {
  return `${[name, address].filter(Boolean).join(', ')}: ${candidateText(because)}`
}
