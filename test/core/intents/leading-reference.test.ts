import { leadingReference } from '@privacy-desk/core/intents/leading-reference.js'
import { describe, expect, test } from 'vitest'

describe('the words after a command', () => {
  test.each([
    ['PR-2026-0042 @anna', ['@anna']],
    ['PR 2026 42 @anna', ['@anna']],
    ['pr-2026 42', []],
  ])('begin with a reference: %s', (text, rest) => {
    expect(leadingReference(text.split(' '))).toEqual({ ref: 'PR-2026-0042', rest })
  })

  test.each(['', 'my account', 'of PR-2026-0042'])('begin with none: %j', (text) => {
    expect(leadingReference(text.split(' '))).toBeNull()
  })
})
