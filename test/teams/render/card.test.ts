import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { unpackButton } from '@privacy-desk/core/intents/button-codec.js'
import { renderCard } from '@privacy-desk/teams/render/card.js'
import { describe, expect, test } from 'vitest'
import { cardFaults } from '../support/card-faults.js'
import { cardButtons, cardParts, cardWords } from '../support/card-words.js'
import { card, words } from '../support/cards.js'

const take = {
  label: 'Take it',
  style: 'primary',
  intent: { name: 'take', ref: 'PR-2026-0042' },
} as const

describe('a card in Teams', () => {
  test('is an Adaptive Card of version 1.5 that has a text for clients that cannot draw it', () => {
    const drawn = renderCard(card())
    expect(drawn).toMatchObject({ type: 'AdaptiveCard', version: '1.5' })
    expect(drawn.fallbackText).toContain('A request')
    expect(cardFaults(drawn)).toEqual([])
  })

  test('says its status in words, whatever the colour', () => {
    const drawn = renderCard(card({ status: { text: 'Overdue', tone: 'urgent' } }))
    expect(drawn.body[0]).toEqual({
      type: 'RichTextBlock',
      spacing: 'Default',
      inlines: [{ type: 'TextRun', text: 'Overdue', weight: 'Bolder', color: 'Attention' }],
    })
  })

  test('announces its title as a heading', () => {
    const drawn = renderCard(card({ title: 'Request PR-2026-0042' }))
    expect(drawn.body[0]).toMatchObject({ style: 'heading', text: 'Request PR-2026-0042' })
  })

  test('shows facts as lines that read well aloud', () => {
    const drawn = renderCard(card({ facts: [{ label: 'Owner', value: words('Anna') }] }))
    expect(cardWords(drawn)).toContain('Owner: Anna')
  })

  test('shows a legal day as it is and a moment in its zone, named', () => {
    const date = { kind: 'date', date: toCivilDate('2026-04-05') } as const
    const instant = {
      kind: 'instant',
      instant: toInstant('2026-04-05T22:30:00Z'),
      zone: 'Europe/Prague',
    } as const
    const drawn = renderCard(card({ paragraphs: [[date], [instant]] }))
    expect(cardWords(drawn)).toContain('5 April 2026\n6 April 2026, 00:30 (Europe/Prague)')
  })

  test('carries a button as Action.Execute with its packed intent', () => {
    const [button] = cardButtons(renderCard(card({ actions: [take] })))
    expect(button).toMatchObject({ type: 'Action.Execute', title: 'Take it', verb: 'take' })
    const data = Object(button?.data)
    expect(unpackButton(String(data.privacyDesk))).toEqual(take.intent)
  })

  test('uses Action.Submit in a dialog, where Action.Execute does nothing', () => {
    const types = cardButtons(renderCard(card({ actions: [take] }), 'dialog')).map((b) => b.type)
    expect(types).toEqual(['Action.Submit'])
  })

  test('asks before a click that cannot be undone by unfolding the question', () => {
    const confirm = { title: 'Really?', text: 'This cannot be undone.', yes: 'Close it' }
    const drawn = renderCard(card({ actions: [{ ...take, style: 'danger', confirm }] }))
    expect(cardButtons(drawn).map(({ type, title }) => [type, title])).toEqual([
      ['Action.ShowCard', 'Take it'],
      ['Action.Execute', 'Close it'],
    ])
    expect(cardWords(drawn)).toContain('Really?\nThis cannot be undone.')
    expect(cardFaults(drawn)).toEqual([])
  })

  test('mentions people through entities, two of one name apart', () => {
    const mention = (id: string) =>
      ({ kind: 'mention', name: 'a colleague', ids: { teams: id } }) as const
    const drawn = renderCard(card({ paragraphs: [[mention('aad-1')], [mention('aad-2')]] }))
    expect(drawn.msteams?.entities?.map(({ text, mentioned }) => [text, mentioned.id])).toEqual([
      ['<at>a colleague</at>', 'aad-1'],
      ['<at>a colleague (2)</at>', 'aad-2'],
    ])
    expect(JSON.stringify(drawn.body)).toContain('<at>a colleague (2)</at>')
    expect(cardFaults(drawn)).toEqual([])
  })

  test('shows the name of somebody whom Teams does not know', () => {
    const drawn = renderCard(
      card({ paragraphs: [[{ kind: 'mention', name: 'Anna', ids: { slack: 'U1' } }]] }),
    )
    expect(cardWords(drawn)).toContain('Anna')
    expect(drawn.msteams?.entities).toBeUndefined()
  })

  test('gives each item its line, its note and its button', () => {
    const item = { text: words('PR-2026-0001'), note: words('due tomorrow'), action: take }
    const drawn = renderCard(card({ items: [item] }))
    expect(cardWords(drawn)).toContain('PR-2026-0001\ndue tomorrow\nTake it')
    expect(cardFaults(drawn)).toEqual([])
  })

  test('keeps buttons beyond the row of six in rows of their own', () => {
    const actions = Array.from({ length: 14 }, (_, at) => ({ ...take, label: `Button ${at}` }))
    const drawn = renderCard(card({ actions }))
    expect(drawn.actions).toHaveLength(6)
    expect(cardButtons(drawn)).toHaveLength(14)
    expect(cardFaults(drawn)).toEqual([])
  })

  test('links only to addresses that cannot run anything', () => {
    const link = (url: string) => [{ kind: 'link', text: 'here', url } as const]
    const urls = [
      'https://example.org/a(b)',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'nonsense',
    ]
    const drawn = renderCard(card({ paragraphs: urls.map(link) }))
    const opened = cardParts(drawn).flatMap(({ url }) => url ?? [])
    expect(opened).toEqual(['https://example.org/a%28b%29'])
  })
})
