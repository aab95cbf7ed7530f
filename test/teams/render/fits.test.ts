import { renderCard } from '@privacy-desk/teams/render/card.js'
import { renderForm } from '@privacy-desk/teams/render/form.js'
import { describe, expect, test } from 'vitest'
import { cardFaults } from '../support/card-faults.js'
import { cardButtons, cardWords } from '../support/card-words.js'
import { card, form, words } from '../support/cards.js'

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
const take = {
  label: 'Take',
  style: 'plain',
  intent: { name: 'take', ref: 'PR-2026-0042' },
} as const

const huge: readonly (readonly [string, string])[] = [
  ['letters', 'x'.repeat(100_000)],
  ['markdown', '*_[]()`#\\'.repeat(12_000)],
  ['line ends', '\n'.repeat(100_000)],
  ['lines', 'a line of text\n'.repeat(7_000)],
  ['mentions', '<at>everyone</at>'.repeat(6_000)],
  ['four-byte letters', '𝔘𝔫𝔦'.repeat(20_000)],
  ['direction overrides', '\u202Ex'.repeat(50_000)],
  ['quotes, doubled in JSON', '"\\'.repeat(50_000)],
]

describe('what is far too long', () => {
  test.each(huge)('is shortened and said to be: %s', (_, text) => {
    const drawn = renderCard(
      card({
        title: text,
        status: { text, tone: 'urgent' },
        facts: [{ label: text, value: words(text) }],
        paragraphs: [words(text), [{ kind: 'bold', text }], [{ kind: 'code', text }]],
        items: [{ text: words(text), note: words(text), action: { ...take, label: text } }],
        actions: [{ ...take, label: text, confirm: { title: text, text, yes: text } }, take],
        footer: words(text),
      }),
    )
    expect(bytes(drawn)).toBeLessThan(25_000)
    expect(cardFaults(drawn)).toEqual([])
    expect(cardWords(drawn)).toContain('show PR-2026-0042 gives the rest')
    expect(cardButtons(drawn).map(({ title }) => title)).toContain('Take')
  })

  test.each(huge)('does not break a form either: %s', (_, text) => {
    const drawn = renderForm(
      form({
        title: text,
        intro: [words(text)],
        submit: text,
        fields: [
          { kind: 'area', name: 'text', label: text, hint: text, required: true, value: text },
          { kind: 'date', name: 'day', label: text, required: true, value: text, error: text },
        ],
      }),
    )
    expect(bytes(drawn)).toBeLessThan(25_000)
    expect(cardFaults(drawn)).toEqual([])
  })

  test('shortens long before it leaves anything out', () => {
    const facts = Array.from({ length: 40 }, (_, at) => ({
      label: `Fact ${at}`,
      value: words('x'.repeat(2_000)),
    }))
    const text = cardWords(renderCard(card({ facts, actions: [take] })))
    expect(facts.every(({ label }) => text.includes(`${label}: `))).toBe(true)
  })

  test('is not announced as shortened when everything fits', () => {
    const text = cardWords(renderCard(card({ facts: [{ label: 'Owner', value: words('Anna') }] })))
    expect(text).not.toContain('fits')
  })

  test('keeps what was typed into a form, up to the length of a long mail', () => {
    const value = 'All of my data, please.\n'.repeat(500)
    const drawn = renderForm(
      form({ fields: [{ kind: 'area', name: 'text', label: 'Text', required: true, value }] }),
    )
    expect(drawn.body[1]).toMatchObject({ value })
  })
})
