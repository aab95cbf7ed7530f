import type { Card, Form, Span } from '@privacy-desk/core/views/model.js'
import { renderCard } from '@privacy-desk/slack/render/card.js'
import { renderCardView } from '@privacy-desk/slack/render/card-view.js'
import { renderForm } from '@privacy-desk/slack/render/form.js'
import { textLength } from '@privacy-desk/slack/render/text-length.js'
import { checkMessage } from '@privacy-desk/stand-ins/slack/block-kit/check-message.js'
import { checkView } from '@privacy-desk/stand-ins/slack/block-kit/check-view.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const longer = fc.tuple(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(300))
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: longer.map(([part, times]) => part.repeat(times)) },
)
const span: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text' as const, 'bold' as const, 'code' as const), text }),
  fc.record({ kind: fc.constant('link' as const), text, url: fc.oneof(fc.webUrl(), text) }),
  fc.record({ kind: fc.constant('mention' as const), name: text, ids: fc.record({ slack: text }) }),
)
const spans = fc.array(span, { maxLength: 3 })
const intent = fc.record({
  name: fc.constantFrom('show' as const, 'close' as const),
  ref: fc.constant('PR-2026-0042'),
  args: fc.dictionary(fc.string({ maxLength: 10 }), text, { maxKeys: 2 }),
})
const style = fc.constantFrom('plain' as const, 'primary' as const, 'danger' as const)
const action = fc.record(
  { label: text, style, intent, confirm: fc.record({ title: text, text, yes: text }) },
  { requiredKeys: ['label', 'style', 'intent'] },
)
const card: fc.Arbitrary<Card> = fc.record({
  title: text,
  status: fc.record({ text, tone: fc.constantFrom('neutral' as const, 'urgent' as const) }),
  facts: fc.array(fc.record({ label: text, value: spans }), { maxLength: 25 }),
  paragraphs: fc.array(spans, { maxLength: 12 }),
  items: fc.array(fc.record({ text: spans, note: spans, action }), { maxLength: 30 }),
  actions: fc.array(action, { maxLength: 30 }),
  footer: spans,
})
const base = {
  name: text,
  label: text,
  hint: text,
  value: text,
  error: text,
  required: fc.boolean(),
}
const option = fc.record({ value: text, label: text })
const field = fc.oneof(
  fc.record({
    ...base,
    kind: fc.constantFrom('line' as const, 'area' as const),
    maxLength: fc.nat(),
  }),
  fc.record({ ...base, kind: fc.constantFrom('date' as const, 'date-time' as const) }),
  fc.record({
    ...base,
    kind: fc.constant('choice' as const),
    options: fc.uniqueArray(option, { maxLength: 130, selector: ({ value }) => value }),
    several: fc.boolean(),
  }),
)
const form: fc.Arbitrary<Form> = fc.record({
  title: text,
  intro: fc.array(spans, { maxLength: 3 }),
  fields: fc.array(field, { maxLength: 20 }),
  submit: text,
  intent,
})
const runs = { numRuns: 60 }

describe('whatever a view holds', () => {
  it('its card becomes a message that Slack takes', () => {
    fc.assert(
      fc.property(card, (made) => {
        const message = renderCard(made)
        expect(checkMessage({ ...message }, true)).toBeUndefined()
        expect(textLength(message.blocks)).toBeLessThanOrEqual(10_000)
      }),
      runs,
    )
  })

  it('its card becomes a modal that Slack takes', () => {
    fc.assert(
      fc.property(card, (made) => {
        expect(checkView(renderCardView(made), 'modal')).toBeUndefined()
      }),
      runs,
    )
  })

  it('its form becomes a modal that Slack takes', () => {
    fc.assert(
      fc.property(form, (made) => {
        expect(checkView(renderForm(made), 'modal')).toBeUndefined()
      }),
      runs,
    )
  })
})
