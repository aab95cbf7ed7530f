import type { Action, Card } from '@privacy-desk/core/views/model.js'

/** A card with one sentence and perhaps a button. */
export function smallCard(title: string, sentence: string, ...actions: readonly Action[]): Card {
  const paragraphs = [[{ kind: 'text', text: sentence } as const]]
  return { title, facts: [], paragraphs, items: [], actions }
}
