import type { Card } from './model.js'
import { text } from './spans.js'

/** Comes with a letter that is read as a document. */
export function letterTextCard(reference: string, letter: string, file: string): Card {
  return {
    title: `Letter ${letter} of ${reference} in full`,
    facts: [],
    paragraphs: [[text(`${file} has every word of it. It is for your work on this request only.`)]],
    items: [],
    actions: [
      {
        label: 'Show the letter',
        style: 'primary',
        intent: { name: 'letter show', ref: reference, args: { letter } },
      },
    ],
  }
}
