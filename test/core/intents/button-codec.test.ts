import { packButton, unpackButton } from '@privacy-desk/core/intents/button-codec.js'
import { viewExamples } from '@privacy-desk/core/views/examples.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyButton } from './any-button.js'

const slacksLimit = 2_000

describe('a button', () => {
  test('comes back as it was packed', () => {
    fc.assert(
      fc.property(anyButton(), (button) => {
        expect(unpackButton(packButton(button))).toEqual(button)
      }),
    )
  })

  test('of every example fits into a Slack button with room to spare', () => {
    const buttons = viewExamples.flatMap(({ card, form }) => [
      ...(card?.actions ?? []).map(({ intent }) => intent),
      ...(card?.items ?? []).flatMap(({ action }) => (action === undefined ? [] : [action.intent])),
      ...(form === undefined ? [] : [form.intent]),
    ])
    expect(buttons.length).toBeGreaterThan(50)
    for (const button of buttons) {
      expect(packButton(button).length).toBeLessThan(slacksLimit / 10)
      expect(unpackButton(packButton(button))).toEqual(button)
    }
  })
})

describe('what is no button', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'take'],
    ['half of one', '{"v":1,"n":"take"'],
    ['a list', '["take"]'],
    ['another version', '{"v":2,"n":"take"}'],
    ['no version', '{"n":"take"}'],
    ['an unknown intent', '{"v":1,"n":"delete-everything"}'],
    ['the name of an inherited property', '{"v":1,"n":"constructor"}'],
    ['a reference not in its own form', '{"v":1,"n":"take","r":"pr-2026-42"}'],
    ['a stream of another kind', '{"v":1,"n":"take","r":"../../events"}'],
    ['a property that it does not have', '{"v":1,"n":"take","by":"dora"}'],
    ['an argument that is no text', '{"v":1,"n":"list","a":{"before":10}}'],
    [
      'an argument that is too long',
      JSON.stringify({ v: 1, n: 'list', a: { x: 'y'.repeat(1_901) } }),
    ],
    ['a name that is too long', JSON.stringify({ v: 1, n: 'list', a: { ['x'.repeat(41)]: 'y' } })],
  ])('is not taken for one: %s', (_what, text) => {
    expect(unpackButton(text)).toBeNull()
  })

  test('whatever the text, it is a button in its own form or nothing', () => {
    const almost = fc.record(
      {
        v: fc.constantFrom(1, '1', 2),
        n: fc.constantFrom('take', 'x', 7),
        r: fc.anything(),
        a: fc.anything(),
      },
      { requiredKeys: [] },
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      almost.map((value) => JSON.stringify(value)),
    )
    fc.assert(
      fc.property(text, (given) => {
        const button = unpackButton(given)
        if (button !== null) expect(unpackButton(packButton(button))).toEqual(button)
      }),
    )
  })
})
