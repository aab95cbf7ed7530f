import type { Card } from './model.js'
import { text } from './spans.js'

/** Comes with a letter that a member sends from their own mail program. */
export function letterFileCard(reference: string, letter: string, file: string): Card {
  return {
    title: `Letter ${letter} of ${reference} as a mail draft`,
    facts: [],
    paragraphs: [
      [
        text(
          `Open ${file} in your mail program: it is ready to be sent, and cannot be changed here any more. Send it as it is, then record that it is sent: the law counts from that day.`,
        ),
      ],
    ],
    items: [],
    actions: [
      {
        label: 'It is sent',
        style: 'primary',
        intent: { name: 'letter sent', ref: reference, args: { letter } },
      },
      {
        label: 'Show the letter',
        style: 'plain',
        intent: { name: 'letter show', ref: reference, args: { letter } },
      },
    ],
  }
}
