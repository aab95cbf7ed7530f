import { roles } from '../../requests/recorded-reading.js'
import { requestTypes } from '../../requests/request-type.js'
import { candidateText } from '../candidate-text.js'
import { roleLabels, typeLabels } from '../labels.js'
import type { Field, Form, Text } from '../model.js'
import type { CandidateView, Details, RequestView } from '../request-view.js'
import { bold, text } from '../spans.js'
import { type Filling, fill } from './filling.js'
import { options } from './options.js'

/** A law that can be chosen. */
interface LawChoice {
  readonly id: string
  readonly law: string
}

/**
 * Corrects what was read, item by item.
 * @param laws those to choose from
 * @param why why it is asked again
 */
export function correctForm(
  view: RequestView,
  laws: readonly LawChoice[],
  filling: Filling,
  why?: 'changed-meanwhile',
): Form {
  const { request } = view
  return {
    title: 'Correct the reading',
    intro: [
      ...(why === undefined ? [] : [meanwhile]),
      [text(`${request.reference}: change what is wrong, leave the rest.`)],
    ],
    submit: 'Save',
    intent: {
      name: 'correct',
      ref: request.reference,
      args: { seen: String(request.version) },
    },
    fields: fill(
      [...askedAndReceived(view), ...requesterFields(view.details), ...lawFields(view, laws)],
      filling,
    ),
  }
}

const meanwhile: Text = [
  bold('Somebody corrected this while you had the form open. '),
  text('It shows what you entered; saving it now replaces their correction.'),
]

function askedAndReceived({ request }: RequestView): readonly Field[] {
  return [
    {
      kind: 'choice',
      several: true,
      name: 'types',
      label: 'What is asked for',
      required: true,
      options: options(requestTypes, typeLabels),
      value: request.types.join(','),
    },
    {
      kind: 'date',
      name: 'receivedOn',
      label: 'Received on',
      hint: 'The day it first reached anyone in the organisation, not the day of the forward. The legal period starts here.',
      required: true,
      value: request.receivedOn,
    },
  ]
}

function requesterFields(details: Details | undefined): readonly Field[] {
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

function lawFields(
  { request, details }: RequestView,
  laws: readonly LawChoice[],
): readonly Field[] {
  return [
    {
      kind: 'choice',
      name: 'regime',
      label: 'Law',
      hint: 'The period and its dates follow from it.',
      required: true,
      options: laws.map(({ id, law }) => ({ value: id, label: law })),
      value: request.regime,
    },
    {
      kind: 'choice',
      name: 'role',
      label: 'Our role',
      required: true,
      options: options(roles, roleLabels),
      value: request.role,
    },
    {
      kind: 'line',
      name: 'customer',
      label: 'Customer whose data it is',
      hint: 'Only where we are a processor.',
      required: false,
      maxLength: 200,
      value: details?.customerName,
    },
  ]
}
