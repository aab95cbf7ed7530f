import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { renderCard } from '@privacy-desk/slack/render/card.js'
import { describe, expect, it } from 'vitest'
import { cardOf, say } from '../support/card-of.js'

describe('a card read aloud or as a notification', () => {
  it('says all that the card says', () => {
    const card = cardOf({
      title: 'Privacy request PR-2026-0042',
      status: { text: 'Overdue', tone: 'urgent' },
      facts: [{ label: 'Due', value: [{ kind: 'date', date: toCivilDate('2026-04-05') }] }],
      paragraphs: [
        [
          { kind: 'bold', text: 'Take it' },
          { kind: 'text', text: ' today.' },
        ],
      ],
      items: [{ text: say('a row'), note: say('its note') }],
      footer: say('the end'),
    })
    expect(renderCard(card).text).toBe(
      [
        'Privacy request PR-2026-0042 – Overdue',
        'Due: 5 April 2026',
        'Take it today.',
        'a row',
        'its note',
        'the end',
      ].join('\n'),
    )
  })

  it('stays short enough for an update', () => {
    const { text } = renderCard(cardOf({ paragraphs: [say('<'.repeat(50_000))] }))
    expect(text.length).toBeLessThanOrEqual(4_000)
    expect(text.endsWith('…')).toBe(true)
  })
})
