import { isSameEffect } from '@privacy-desk/core/requests/is-same-effect.js'
import { expect, test } from 'vitest'

test('an effect is the same in whatever order a database gives its parts back', () => {
  const asked = { effect: 'pause', kind: 'identity' } as const
  expect(isSameEffect(asked, { kind: 'identity', effect: 'pause' })).toBe(true)
  expect(isSameEffect(asked, { effect: 'pause', kind: 'clarification' })).toBe(false)
  const done = { outcome: 'fulfilled', type: 'erasure' } as const
  expect(
    isSameEffect(
      { effect: 'answer', outcomes: [done] },
      { outcomes: [{ type: 'erasure', outcome: 'fulfilled' }], effect: 'answer' },
    ),
  ).toBe(true)
  expect(
    isSameEffect({ effect: 'answer', outcomes: [done] }, { effect: 'answer', outcomes: [] }),
  ).toBe(false)
})
