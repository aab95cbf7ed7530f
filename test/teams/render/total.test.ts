import { intentNames } from '@privacy-desk/core/intents/catalogue.js'
import type { Action, Card, Field, Form, Span } from '@privacy-desk/core/views/model.js'
import { renderCard } from '@privacy-desk/teams/render/card.js'
import { renderForm } from '@privacy-desk/teams/render/form.js'
import fc from 'fast-check'
import { describe, test } from 'vitest'
import { cardFaults } from '../support/card-faults.js'

const nasty = fc.constantFrom('<at>', '](', '**', '\u202e', '\n', '\ud800', '{{DATE(', '"', '\\')
const unit = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 4 }), fc.constant('words '))
const text = fc.oneof(
  fc.array(unit, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.tuple(unit, fc.nat(20_000)).map(([part, times]) => part.repeat(times).slice(0, 40_000)),
)
const short = fc.array(unit, { maxLength: 5 }).map((parts) => parts.join(''))

const span: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text', 'bold', 'code'), text }),
  fc.record({ kind: fc.constant('link'), text, url: fc.oneof(fc.webUrl(), short) }),
  fc.record({
    kind: fc.constant('mention'),
    name: text,
    ids: fc.record({ teams: fc.uuid() }, { requiredKeys: [] }),
  }),
)
const spans = fc.array(span, { maxLength: 5 })

const action: fc.Arbitrary<Action> = fc.record(
  {
    label: text,
    style: fc.constantFrom('plain', 'primary', 'danger'),
    intent: fc.record({
      name: fc.constantFrom(...intentNames),
      ref: fc.constant('PR-2026-0042'),
      args: fc.dictionary(fc.string({ maxLength: 40 }), fc.string({ maxLength: 200 }), {
        maxKeys: 4,
      }),
    }),
    confirm: fc.record({ title: text, text, yes: text }),
  },
  { requiredKeys: ['label', 'style', 'intent'] },
)

const card: fc.Arbitrary<Card> = fc.record({
  title: text,
  status: fc.record({
    text,
    tone: fc.constantFrom('neutral', 'good', 'attention', 'urgent'),
  }),
  facts: fc.array(fc.record({ label: text, value: spans }), { maxLength: 15 }),
  paragraphs: fc.array(spans, { maxLength: 8 }),
  items: fc.array(fc.record({ text: spans, note: spans, action }), { maxLength: 10 }),
  actions: fc.array(action, { maxLength: 8 }),
  footer: spans,
})

const base = { name: fc.string({ minLength: 1, maxLength: 20 }), label: text, hint: text }
const filled = { ...base, required: fc.boolean(), value: text, error: text }
const field: fc.Arbitrary<Field> = fc.oneof(
  fc.record({ ...filled, kind: fc.constantFrom('line', 'area', 'date', 'date-time') }),
  fc.record({
    ...filled,
    kind: fc.constant('choice'),
    several: fc.boolean(),
    options: fc.array(fc.record({ value: short, label: text }), { maxLength: 30 }),
  }),
)
const form: fc.Arbitrary<Form> = fc.record({
  title: text,
  intro: fc.array(spans, { maxLength: 4 }),
  fields: fc.uniqueArray(field, { maxLength: 8, selector: ({ name }) => name }),
  submit: text,
  intent: fc.constant({ name: 'extend', ref: 'PR-2026-0042' }),
})

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
const shapeOnly = (fault: string) => !/value is not among the choices/.test(fault)

describe('the renderers', () => {
  test('draw any card validly and within the limit', () => {
    fc.assert(
      fc.property(card, fc.constantFrom('message', 'dialog'), (any, surface) => {
        const drawn = renderCard(any, surface)
        return bytes(drawn) < 25_000 && cardFaults(drawn).length === 0
      }),
      { numRuns: 60 },
    )
  })

  test('draw any form validly and within the limit', () => {
    fc.assert(
      fc.property(form, fc.constantFrom('message', 'dialog'), (any, surface) => {
        const drawn = renderForm(any, surface)
        return bytes(drawn) < 25_000 && cardFaults(drawn).filter(shapeOnly).length === 0
      }),
      { numRuns: 60 },
    )
  })
})
