import { maskAddress, maskName } from '@privacy-desk/core/people/masking.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('an address in a channel', () => {
  test.each([
    ['jana@example.org', 'j…@e…'],
    ['J@E', 'J…@E…'],
    ['"odd@local"@example.org', 'o…@e…'],
    ['<jana@example.org>', 'j…@e…'],
    ['@example.org', '…@e…'],
    ['jana@', 'j…@…'],
    ['jana', 'j…'],
    ['', '…'],
    ['\u202ejana@example.org', 'j…@e…'],
    ['<!channel>@here', 'c…@h…'],
    ['žofie@příklad.example', 'ž…@p…'],
    ['z\u030cofie@example.org', 'z\u030c…@e…'],
  ])('%j becomes %j', (address, masked) => {
    expect(maskAddress(address)).toBe(masked)
  })
})

describe('a name in a channel', () => {
  test.each([
    ['Jana Example', 'J…'],
    ['  Example, Jana', 'E…'],
    ['J', 'J…'],
    ['Ángel', 'Á…'],
    ['\u{10400}eseret', '\u{10400}…'],
    ['नमस्ते', 'न…'],
    ['张伟', '张…'],
    ['\u2067\u05d3\u05df\u2069', '\u05d3…'],
    ['😀', '…'],
    ['*_~`', '…'],
    [`Z${'\u0301'.repeat(500)}algo`, 'Z…'],
  ])('%j becomes %j', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.emailAddress(),
  fc.string({ unit: fc.constantFrom('@', '\u202e', '\u2066', '\ud83d', 'a', '<', '\u0301', ' ') }),
)

describe('of any text', () => {
  test('no more is shown than one letter of each side', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(maskName(text)).toMatch(/^([\p{L}\p{N}][^@<>&*_~`|]{0,7})?…$/u)
        expect(graphemes(maskName(text))).toBeLessThanOrEqual(2)
        expect(graphemes(maskAddress(text))).toBeLessThanOrEqual(5)
      }),
      { numRuns: 3000 },
    )
  })

  test('no direction control, no control character and no half character comes through', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const masked of [maskAddress(text), maskName(text)]) {
          expect(masked).not.toMatch(/[\p{Bidi_Control}\p{Cc}\p{Cs}]/u)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

function graphemes(text: string): number {
  return [...new Intl.Segmenter('und').segment(text)].length
}
