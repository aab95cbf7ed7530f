import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Span } from '@privacy-desk/core/views/model.js'
import { costOfSpan, renderSpans } from '@privacy-desk/slack/render/spans.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileTexts } from '../support/hostile-texts.js'

const rendered = (...spans: Span[]) => renderSpans(spans)

describe('spans as mrkdwn', () => {
  it('writes bold parts, leaving blanks outside the stars', () => {
    expect(rendered({ kind: 'bold', text: ' due soon ' })).toBe(' *due soon* ')
    expect(rendered({ kind: 'bold', text: 'one\ntwo' })).toBe('*one*\n*two*')
    expect(rendered({ kind: 'bold', text: '' })).toBe('')
  })

  it('lets a star inside a bold part not end it', () => {
    expect(rendered({ kind: 'bold', text: 'a*b' })).toBe('*a∗b*')
  })

  it('writes code', () => {
    expect(rendered({ kind: 'code', text: 'PR-2026-0042' })).toBe('`PR-2026-0042`')
    expect(rendered({ kind: 'code', text: '  ' })).toBe('')
  })

  it('writes links, and an address that is none as text', () => {
    const link = { kind: 'link', text: 'the law', url: 'https://example.org/law' } as const
    expect(rendered(link)).toBe('<https://example.org/law|the law>')
    const none = { kind: 'link', text: 'click', url: 'javascript:alert(1)' } as const
    expect(rendered(none)).toBe('click (javascript:alert(1))')
  })

  it('mentions people by their Slack id, and by name where there is none', () => {
    const name = 'Anna & Co'
    expect(rendered({ kind: 'mention', name, ids: { slack: 'U0ANNA' } })).toBe('<@U0ANNA>')
    expect(rendered({ kind: 'mention', name, ids: {} })).toBe('Anna &amp; Co')
    expect(rendered({ kind: 'mention', name, ids: { slack: '!channel' } })).toBe('Anna &amp; Co')
  })

  it('writes a legal day as it is, whatever the zone of the reader', () => {
    expect(rendered({ kind: 'date', date: toCivilDate('2026-04-05') })).toBe('5 April 2026')
  })

  it('writes a moment in its own zone and names it', () => {
    const instant = toInstant('2026-04-05T22:30:00Z')
    expect(rendered({ kind: 'instant', instant, zone: 'Europe/Prague' })).toBe(
      '6 April 2026 at 00:30 (Europe/Prague)',
    )
    expect(rendered({ kind: 'instant', instant, zone: 'Mars/Olympus' })).toBe(
      '5 April 2026 at 22:30 (UTC)',
    )
  })

  it.each(hostileTexts)('obeys nothing in %s', (_, text) => {
    const short = text.slice(0, 2_000)
    for (const kind of ['text', 'bold', 'code'] as const) {
      expect(rendered({ kind, text: short })).not.toMatch(/[<>]/)
    }
    const link = rendered({ kind: 'link', text: short, url: 'https://example.org' })
    expect(link.slice(1, -1)).not.toMatch(/[<>]/)
  })

  it('never takes more room than it was measured for', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 })
    const span = fc.oneof(
      fc.record({ kind: fc.constantFrom('text' as const, 'bold' as const, 'code' as const), text }),
      fc.record({ kind: fc.constant('link' as const), text, url: fc.webUrl() }),
    )
    fc.assert(
      fc.property(span, (made) => {
        expect(renderSpans([made]).length).toBeLessThanOrEqual(costOfSpan(made))
      }),
    )
  })
})
