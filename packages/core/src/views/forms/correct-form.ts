import { roles } from '../../requests/recorded-reading.js'
import { requestTypes } from '../../requests/request-type.js'
import { roleLabels, typeLabels } from '../labels.js'
import type { Field, Form, Text } from '../model.js'
import type { RequestView } from '../request-view.js'
import { bold, text } from '../spans.js'
import { type Filling, fill } from './filling.js'
import { options } from './options.js'
import { requesterFields } from './requester-fields.js'

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
      [
        ...askedAndReceived(view),
        ...requesterFields(view.details),
        ...lawFields(view, laws),
        reasonField,
      ],
      filling,
    ),
  }
}

const meanwhile: Text = [
  bold('Somebody corrected this while you had the form open. '),
  text('It shows what you entered; saving it now replaces their correction.'),
]

const reasonField: Field = {
  kind: 'area',
  name: 'reason',
  label: 'Why',
  hint: 'Needed for another law, and for what gives more time: the data protection officer reads it.',
  required: false,
  maxLength: 2000,
}

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
