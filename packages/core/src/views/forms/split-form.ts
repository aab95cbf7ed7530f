import type { Form } from '../model.js'
import type { CandidateView, Details, RequestView } from '../request-view.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/** Names the other people who ask in the same message. */
export function splitForm({ request, details }: RequestView, filling: Filling): Form {
  return {
    title: 'Split the request',
    intro: [
      [
        text(
          `${request.reference} stays with ${details?.requester ?? 'its requester'}. Everybody else gets a request of their own, with the same dates and a copy of the message.`,
        ),
      ],
    ],
    submit: 'Split',
    intent: { name: 'split', ref: request.reference },
    fields: fill(
      [
        {
          kind: 'area',
          name: 'people',
          label: 'Who else asks',
          hint: 'One person a line, such as: Carla Customer <carla@example.org>',
          required: true,
          maxLength: 3000,
          value: others(details).join('\n'),
        },
      ],
      filling,
    ),
  }
}

/** Those found in the message beside the requester; a colleague or an agent asks for nothing. */
function others(details: Details | undefined): readonly string[] {
  if (details === undefined) return []
  return details.candidates
    .filter(({ because }) => because !== 'colleague' && because !== 'on-behalf-of')
    .filter((one) => !isRequester(one, details))
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : name || address))
}

function isRequester({ name, address }: CandidateView, details: Details): boolean {
  return address === ''
    ? name === details.requesterName
    : address.toLowerCase() === details.requesterAddress.toLowerCase()
}
