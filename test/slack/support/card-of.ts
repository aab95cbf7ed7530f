import type { Action, Card, Text } from '@privacy-desk/core/views/model.js'

/** A card with nothing on it but what is given. */
export function cardOf(parts: Partial<Card> = {}): Card {
  return { title: 'A card', facts: [], paragraphs: [], items: [], actions: [], ...parts }
}

export const say = (text: string): Text => [{ kind: 'text', text }]

/** A button of the desk. */
export function actionOf(label: string, parts: Partial<Action> = {}): Action {
  return { label, style: 'plain', intent: { name: 'show', ref: 'PR-2026-0042' }, ...parts }
}
