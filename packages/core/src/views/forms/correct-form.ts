import { requestTypes } from '../../requests/request-type.js'
import { typeLabels } from '../labels.js'
import type { Form } from '../model.js'
import type { RequestView } from '../request-view.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'
import { options } from './options.js'

/** Corrects what was read: what is asked, when it was received, who asks. */
export function correctForm({ request, details }: RequestView, filling: Filling): Form {
  return {
    title: 'Correct the reading',
    intro: [[text(`${request.reference}: change what is wrong, leave the rest.`)]],
    submit: 'Save',
    intent: { name: 'correct', ref: request.reference },
    fields: fill(
      [
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
          hint: 'The day it first reached anyone in the organisation, not the day of the forward. The legal month starts here.',
          required: true,
          value: request.receivedOn,
        },
        {
          kind: 'line',
          name: 'requesterName',
          label: 'Requester’s name',
          required: false,
          maxLength: 200,
          value: details?.requesterName,
        },
        {
          kind: 'line',
          name: 'requesterAddress',
          label: 'Requester’s e-mail address',
          required: false,
          maxLength: 254,
          value: details?.requesterAddress,
        },
      ],
      filling,
    ),
  }
}
