import { conceptsOf, isCommon, isKnownWell } from '@privacy-desk/core/intake/concepts.js'
import { foldText } from '@privacy-desk/core/intake/fold-text.js'
import { describe, expect, it, test } from 'vitest'

describe('common words', () => {
  test.each([
    ['en', 'because'],
    ['de', 'weil'],
    ['fr', 'parce'],
    ['es', 'porque'],
    ['it', 'perché'],
    ['nl', 'omdat'],
    ['pl', 'ponieważ'],
    ['pt', 'porque'],
    ['cs', 'protože'],
    ['bg', 'защото'],
    ['sv', 'eftersom'],
    ['da', 'fordi'],
    ['fi', 'koska'],
    ['ro', 'deoarece'],
    ['hu', 'mert'],
    ['el', 'επειδή'],
  ])('say what they mean in %s: %s', (language, word) => {
    expect(conceptsOf(foldText(word), language)).toContain('because')
  })

  it('are told from the concepts of the trade', () => {
    expect(isCommon('because')).toBe(true)
    expect(isCommon('delete')).toBe(false)
  })

  it('do not make a language known well', () => {
    expect(isKnownWell('nb')).toBe(false)
  })
})
