import { intentNames } from '@privacy-desk/core/intents/catalogue.js'
import { readReference } from '@privacy-desk/core/intents/reference.js'
import { viewExamples } from '@privacy-desk/core/views/examples.js'
import type { Action, Card, Form, Text } from '@privacy-desk/core/views/model.js'
import { plainText } from '@privacy-desk/core/views/plain-text.js'
import { describe, expect, test } from 'vitest'

const cards = viewExamples.flatMap(({ name, card }) => (card === undefined ? [] : [{ name, card }]))
const forms = viewExamples.flatMap(({ name, form }) => (form === undefined ? [] : [{ name, form }]))

const textsOf = ({ facts, paragraphs, items, footer }: Card): readonly Text[] => [
  ...facts.map(({ value }) => value),
  ...paragraphs,
  ...items.flatMap(({ text, note }) => [text, ...(note === undefined ? [] : [note])]),
  ...(footer === undefined ? [] : [footer]),
]

const actionsOf = ({ actions, items }: Card): readonly Action[] => [
  ...actions,
  ...items.flatMap(({ action }) => action ?? []),
]

test('every example has a name of its own that is fit for a file', () => {
  const names = viewExamples.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^(?:card|form)-[a-z0-9-]{2,40}$/)
})

test('every example is a card or a form', () => {
  expect(cards.length + forms.length).toBe(viewExamples.length)
})

describe.each(cards)('$name', ({ card }) => {
  test('is within the limits of the model', () => {
    expect(card.items.length).toBeLessThanOrEqual(10)
    expect(card.actions.length).toBeLessThanOrEqual(5)
  })

  test('has a title and says nothing empty', () => {
    expect(card.title.trim()).not.toBe('')
    expect(card.title).not.toContain('undefined')
    for (const { label } of card.facts) expect(label.trim()).not.toBe('')
    for (const text of textsOf(card)) expect(plainText(text).trim()).not.toBe('')
  })

  test('can be said in plain text', () => {
    for (const text of textsOf(card)) {
      expect(plainText(text)).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test('has buttons that say what they do, at most one of them in front', () => {
    for (const { label, intent, confirm } of actionsOf(card)) {
      expect(label).toMatch(/^[A-Z].{2,39}$/)
      expect(intentNames).toContain(intent.name)
      expect(readReference(intent.ref ?? 'PR-2026-0042')).toBe(intent.ref ?? 'PR-2026-0042')
      if (confirm !== undefined) expect(Object.values(confirm)).not.toContain('')
    }
    const labels = card.actions.map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
    expect(card.actions.filter(({ style }) => style === 'primary').length).toBeLessThanOrEqual(1)
  })

  test('never lets the tone carry meaning alone', () => {
    if (card.status !== undefined) expect(card.status.text.trim()).not.toBe('')
  })
})

describe.each(forms)('$name', ({ form }) => {
  test('has a title that Slack shows whole, a button and fields', () => {
    expect(form.title).toMatch(/^.{3,24}$/)
    expect(form.submit).toMatch(/^.{2,24}$/)
    expect(form.fields.length).toBeGreaterThan(0)
  })

  test('has fields of different names, each with a label', () => {
    const names = form.fields.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { label } of form.fields) expect(label.trim()).not.toBe('')
  })

  test('proposes only what could be chosen', () => {
    for (const field of form.fields) expect(unknownChoices(field)).toEqual([])
  })

  test('says what it is for before it asks', () => {
    expect(form.intro.map(plainText).join('').length).toBeGreaterThan(20)
  })
})

function unknownChoices(field: Form['fields'][number]): readonly string[] {
  if (field.kind !== 'choice' || field.value === undefined) return []
  const chosen = field.several === true ? field.value.split(',') : [field.value]
  return chosen.filter((value) => !field.options.some((option) => option.value === value))
}
