import { checkCard } from '@privacy-desk/stand-ins/teams/cards/check-card.js'
import { describe, expect, it } from 'vitest'

const input = { type: 'Input.Text', id: 'reason', label: 'Reason', isRequired: true }
const full = {
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.5',
  msteams: { width: 'Full' },
  body: [
    {
      type: 'TextBlock',
      text: 'A request',
      size: 'Large',
      weight: 'bolder',
      wrap: true,
      style: 'heading',
    },
    { type: 'FactSet', facts: [{ title: 'Received', value: '2026-11-02' }] },
    {
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          width: 'auto',
          items: [{ type: 'Image', url: 'https://x.example.org/a.png' }],
        },
      ],
    },
    {
      type: 'RichTextBlock',
      inlines: ['plain ', { type: 'TextRun', text: 'bold', weight: 'Bolder' }],
    },
    {
      type: 'Table',
      columns: [{ width: 1 }],
      rows: [{ type: 'TableRow', cells: [{ type: 'TableCell', items: [] }] }],
    },
    input,
    { type: 'Input.ChoiceSet', id: 'c', choices: [{ title: 'One', value: '1' }], value: '1' },
    { type: 'Chart.Donut', data: [], fallback: { type: 'TextBlock', text: '3 open' } },
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.OpenUrl', title: 'Open', url: 'https://x.example.org' }],
    },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Confirm', verb: 'do', data: { a: 1 }, style: 'positive' },
    { type: 'Action.ShowCard', title: 'More', card: { type: 'AdaptiveCard', body: [] } },
  ],
  refresh: { action: { type: 'Action.Execute', verb: 'refresh' }, userIds: ['29:a'] },
}

describe('a card', () => {
  it('of everything Teams shows has no faults', () => {
    expect(checkCard(full)).toEqual([])
  })

  const action = { type: 'Action.Execute', title: 'x' }
  it.each<[string, object, string]>([
    ['no version', { version: undefined }, 'missing required field: version'],
    ['a version Teams does not show', { version: '1.6' }, 'has an invalid format [/version]'],
    ['an unknown element', { body: [{ type: 'Sparkline' }] }, 'unsupported type: Sparkline'],
    ['an unknown property', { body: [{ type: 'TextBlock', text: 'x', colour: 'good' }] }, 'colour'],
    [
      'an unknown colour',
      { body: [{ type: 'TextBlock', text: 'x', color: 'red' }] },
      '/body/0/color',
    ],
    ['a text that is missing', { body: [{ type: 'TextBlock' }] }, 'missing required field: text'],
    ['an input without an id', { body: [{ type: 'Input.Date' }] }, 'missing required field: id'],
    ['two inputs of one id', { body: [input, input] }, 'two inputs bear the id: reason'],
    [
      'a chart without a fallback',
      { body: [{ type: 'Chart.Pie' }] },
      'missing required field: fallback',
    ],
    [
      'seven actions',
      { actions: Array(7).fill(action) },
      'no more than 6 items allowed [/actions]',
    ],
    ['an unknown action', { actions: [{ type: 'Action.Http' }] }, 'unsupported type: Action.Http'],
    ['a fact without a value', { body: [{ type: 'FactSet', facts: [{ title: 'x' }] }] }, 'value'],
    [
      'a preset that cannot be chosen',
      { body: [{ type: 'Input.ChoiceSet', id: 'c', choices: [], value: '9' }] },
      'value is not among the choices of c: 9',
    ],
    [
      'a refresh for more than 60 people',
      { refresh: { action, userIds: Array(61).fill('29:x') } },
      'no more than 60 items allowed [/refresh/userIds]',
    ],
  ])('with %s has a fault', (_, change, fault) => {
    expect(checkCard({ ...full, ...change }).join('\n')).toContain(fault)
  })

  it('that is no card at all has one too', () => {
    expect(checkCard('card')).toEqual(['must be an object [/]'])
  })
})
