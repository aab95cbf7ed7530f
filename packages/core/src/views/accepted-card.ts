import type { Card } from './model.js'
import { text } from './spans.js'

/**
 * The answer to a handover: it is kept, and the reading follows.
 * @param reference the request that files were sent for, to go with its answer
 */
export function acceptedCard(reference?: string): Card {
  return {
    title: 'Received',
    status: { text: 'Reading it', tone: 'neutral' },
    facts: [],
    paragraphs: [
      [
        text(
          reference === undefined
            ? 'I will send you what I have read in a moment, in our direct chat, for you to confirm.'
            : `I will show you in our direct chat what goes out with the answer to ${reference} now.`,
        ),
      ],
    ],
    items: [],
    actions: [],
  }
}

/** The answer to a handover in which there was nothing. */
export function emptyHandoverCard(): Card {
  return {
    title: 'There was nothing in it',
    facts: [],
    paragraphs: [
      [
        text(
          'Paste the message as text, attach the mail as a file (.eml), or use the message menu on a message.',
        ),
      ],
    ],
    items: [],
    actions: [{ label: 'Hand over a request', style: 'primary', intent: { name: 'new' } }],
  }
}
