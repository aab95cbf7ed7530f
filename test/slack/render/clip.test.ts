import { clip } from '@privacy-desk/slack/render/clip.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('shortening text', () => {
  it('leaves alone what fits', () => {
    expect(clip('exactly', 7)).toBe('exactly')
  })

  it('ends in an ellipsis where something is missing', () => {
    expect(clip('too long', 7)).toBe('too lo…')
  })

  it('never cuts through a character that people see as one', () => {
    expect(clip('ab👩‍👩‍👧‍👦cd', 8)).toBe('ab…')
    expect(clip('e\u0301e\u0301e\u0301', 4)).toBe('e\u0301…')
    expect(clip('🇨🇿🇨🇿🇨🇿', 6)).toBe('🇨🇿…')
  })

  it('cuts even through stacked marks before it gives up', () => {
    const cut = clip(`Z${'\u0300'.repeat(5_000)}`, 100)
    expect(cut.length).toBeGreaterThan(30)
    expect(cut.length).toBeLessThanOrEqual(100)
  })

  it('never gives more than allowed, nor half a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(200), (text, max) => {
        const cut = clip(text, max)
        expect(cut.length).toBeLessThanOrEqual(Math.max(max, 0))
        expect(cut).not.toMatch(/\p{Surrogate}/u)
        if (text.length > max && max > 0) expect(cut.endsWith('…')).toBe(true)
      }),
    )
  })
})
