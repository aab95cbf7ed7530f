import type { Refusal } from '../requests/refusal.js'
import type { Card } from './model.js'
import { refusalText } from './refusal-text.js'

/** Says why something was not done, and what can be done instead. */
export function refusalCard(refusal: Refusal, ref?: string): Card {
  return {
    title: ref === undefined ? 'That was not done' : `${ref}: that was not done`,
    facts: [],
    paragraphs: [refusalText(refusal)],
    items: [],
    actions:
      ref === undefined ||
      refusal.refused === 'unknown-request' ||
      refusal.refused === 'not-allowed'
        ? [{ label: 'Help', style: 'plain', intent: { name: 'help' } }]
        : [{ label: 'Show the request', style: 'plain', intent: { name: 'show', ref } }],
  }
}
