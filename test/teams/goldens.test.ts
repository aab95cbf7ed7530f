import { viewExamples } from '@privacy-desk/core/views/examples.js'
import type { Action, Text } from '@privacy-desk/core/views/model.js'
import { literal } from '@privacy-desk/teams/render/escape.js'
import { cardMessage, formMessage } from '@privacy-desk/teams/render/message.js'
import { describe, expect, test } from 'vitest'
import { cardFaults } from './support/card-faults.js'
import { cardButtons, cardWords } from './support/card-words.js'

const folder = '../goldens/teams'
const drawn = viewExamples.map(({ name, card, form }) => ({
  name,
  card,
  form,
  messages: [...(card ? [cardMessage(card)] : []), ...(form ? [formMessage(form)] : [])],
}))

const firstWords = (text: Text): readonly string[] =>
  text.flatMap((span) => ('text' in span ? [literal(span.text).split('\n')[0] ?? ''] : []))

describe.each(drawn)('the view $name in Teams', ({ name, card, form, messages }) => {
  test('looks as it looked before', async () => {
    const json = `${JSON.stringify(messages, null, 2)}\n`
    await expect(json).toMatchFileSnapshot(`${folder}/${name}.json`)
  })

  test('is a valid card within the limit', () => {
    for (const { attachments = [] } of messages) {
      for (const { content } of attachments) {
        expect(cardFaults(content)).toEqual([])
        expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(25_000)
      }
    }
  })

  test('has every fact, every field and every line of a list', () => {
    const words = cardWords(messages)
    const expected = [
      ...(card?.facts ?? []).map(({ label }) => `${label}: `),
      ...(card?.items ?? []).flatMap(({ text }) => firstWords(text)),
      ...(form?.fields ?? []).map(({ label }) => label),
    ]
    for (const word of expected) expect(words).toContain(word)
  })

  test('has every button', () => {
    const titles = cardButtons(messages).map(({ title }) => title)
    const actions: readonly Action[] = [
      ...(card?.actions ?? []),
      ...(card?.items ?? []).flatMap(({ action }) => action ?? []),
    ]
    const expected = [...actions.map(({ label }) => label), ...(form ? [form.submit] : [])]
    expect(titles).toEqual(expect.arrayContaining(expected))
  })
})
