import type { Card, Form, Text } from '@privacy-desk/core/views/model.js'

/** A card with only what a test is about. */
export const card = (parts: Partial<Card> = {}): Card => ({
  title: 'A request',
  facts: [],
  paragraphs: [],
  items: [],
  actions: [],
  ...parts,
})

export const form = (parts: Partial<Form> = {}): Form => ({
  title: 'Extend',
  intro: [],
  fields: [],
  submit: 'Extend',
  intent: { name: 'extend', ref: 'PR-2026-0042' },
  ...parts,
})

export const words = (text: string): Text => [{ kind: 'text', text }]
