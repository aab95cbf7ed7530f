import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textForLibrary } from '../../../apps/playground/page/slack/text-for-library.js'

describe('Slack’s markup for a library that reads Markdown', () => {
  it('keeps what both understand', () => {
    expect(textForLibrary('*Due* 7 April, _soon_')).toBe('*Due* 7 April, _soon_')
  })

  it('keeps links and mentions', () => {
    const text = 'See <https://example.org/a|the plan>, <@U0OLGA>'
    expect(textForLibrary(text)).toBe(text)
  })

  it('takes the meaning from what only Markdown understands', () => {
    expect(textForLibrary('# no heading')).toBe('&#35; no heading')
    expect(textForLibrary('1. no list')).toBe('1&#46; no list')
    expect(textForLibrary('[no](link)')).toBe('&#91;no&#93;(link)')
  })

  it('makes no link of an address that nobody marked as one', () => {
    expect(textForLibrary('http://example.org')).toBe('http&#58;//example.org')
    expect(textForLibrary('carla@example.org')).toBe('carla&#64;example.org')
  })

  it('makes no mention of words that only look like one', () => {
    expect(textForLibrary('&lt;@U0OLGA&gt;')).toBe('&#60;&#64;U0OLGA&#62;')
  })

  it('shows code as it is', () => {
    expect(textForLibrary('`pause REF identity|clarification`')).toBe(
      '`pause REF identity|clarification`',
    )
    expect(textForLibrary('`a &amp; b`')).toBe('`a & b`')
  })

  it('never lets escaped brackets through to where they would be decoded', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
        expect(textForLibrary(escaped)).not.toMatch(/&[lg]t;|[<>]/)
      }),
    )
  })
})
