import type { Span, Text } from '@privacy-desk/core/views/model.js'
import { renderSpans } from '@privacy-desk/slack/render/spans.js'
import { splitText } from '@privacy-desk/slack/render/split-text.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorMs } from '../../support/processor-time.js'
import { hostileTexts } from '../support/hostile-texts.js'

const kinds = fc.constantFrom('text' as const, 'bold' as const, 'code' as const)
const words = fc.string({ unit: 'grapheme', maxLength: 400 })
const span: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ kind: kinds, text: words }),
  fc.record({ kind: fc.constant('link' as const), text: words, url: fc.webUrl() }),
  fc.record({ kind: fc.constant('mention' as const), name: words, ids: fc.constant({}) }),
)

const allText = (parts: readonly Text[]) =>
  parts
    .flat()
    .map((part) => ('text' in part ? part.text : ''))
    .join('')

describe('splitting text over several blocks', () => {
  it('keeps every part within the limit', () => {
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 8 }),
        fc.integer({ min: 40, max: 600 }),
        (text, max) => {
          for (const part of splitText(text, max)) {
            expect(renderSpans(part).length).toBeLessThanOrEqual(max)
          }
        },
      ),
    )
  })

  it('loses not a single character of plain text', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 200 }), (text, max) => {
        expect(allText(splitText([{ kind: 'text', text }], max))).toBe(text)
      }),
    )
  })

  it('keeps a link whole by moving it to the next part', () => {
    const link: Span = { kind: 'link', text: 'law', url: 'https://example.org/law' }
    const parts = splitText([{ kind: 'text', text: 'x'.repeat(90) }, link], 100)
    expect(parts.map(renderSpans)).toEqual(['x'.repeat(90), '<https://example.org/law|law>'])
  })

  it('shows a link that is too long for any part as text', () => {
    const link: Span = { kind: 'link', text: 'law', url: `https://example.org/${'x'.repeat(300)}` }
    const parts = splitText([link], 100).map(renderSpans)
    expect(parts.join('')).toContain('law (https://example.org/')
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(100)
  })

  it.each(hostileTexts)('copes with %s', (_, text) => {
    const started = processorMs()
    for (const part of splitText([{ kind: 'bold', text }], 3_000)) {
      expect(renderSpans(part).length).toBeLessThanOrEqual(3_000)
    }
    expect(processorMs() - started).toBeLessThan(1_000)
  })
})
