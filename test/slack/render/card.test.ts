import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { unpackButton } from '@privacy-desk/core/intents/button-codec.js'
import { renderCard } from '@privacy-desk/slack/render/card.js'
import { renderCardView } from '@privacy-desk/slack/render/card-view.js'
import { textLength } from '@privacy-desk/slack/render/text-length.js'
import { describe, expect, it } from 'vitest'
import { faultsOf, mrkdwnIn, textsIn, valuesOf } from '../support/blocks.js'
import { actionOf, cardOf, say } from '../support/card-of.js'
import { hostileTexts } from '../support/hostile-texts.js'

const blocksOf = (parts: Parameters<typeof cardOf>[0]) => renderCard(cardOf(parts)).blocks

describe('a card in Slack', () => {
  it('opens with its title, and the status as a word beside its sign', () => {
    const [header, status] = blocksOf({
      title: 'Privacy request PR-2026-0042',
      status: { text: 'Overdue', tone: 'urgent' },
    })
    expect(header).toMatchObject({ type: 'header', text: { text: 'Privacy request PR-2026-0042' } })
    expect(textsIn(status)).toEqual(['🚨 *Overdue*'])
  })

  it('gives each tone a sign of another shape', () => {
    const tones = ['neutral', 'good', 'attention', 'urgent'] as const
    const signs = tones.map((tone) => textsIn(blocksOf({ status: { text: 'x', tone } }))[1])
    expect(new Set(signs).size).toBe(tones.length)
  })

  it('sets facts in columns, ten to a section', () => {
    const facts = Array.from({ length: 12 }, (_, at) => ({ label: `L${at}`, value: say(`v${at}`) }))
    const columns = valuesOf(blocksOf({ facts }), 'fields').map((fields) => textsIn(fields))
    expect(columns.map(({ length }) => length)).toEqual([10, 2])
    expect(columns[0]?.[0]).toBe('*L0*\nv0')
  })

  it('writes a due date that no client moves to another day', () => {
    const value = [{ kind: 'date', date: toCivilDate('2026-04-05') } as const]
    expect(textsIn(blocksOf({ facts: [{ label: 'Due', value }] }))).toContain('*Due*\n5 April 2026')
  })

  it('puts the action of a list row beside it, the note below, and says aloud what it is about', () => {
    const item = { text: say('PR-2026-0042'), note: say('due soon'), action: actionOf('Show') }
    const [, row, note] = blocksOf({ items: [item] })
    expect(row).toMatchObject({
      type: 'section',
      accessory: { type: 'button', accessibility_label: 'Show: PR-2026-0042' },
    })
    expect(note).toMatchObject({ type: 'context' })
  })

  it('lets each button say what it means', () => {
    const confirm = { title: 'Close it?', text: 'This cannot be undone.', yes: 'Close' }
    const action = actionOf('Close', {
      style: 'danger',
      intent: { name: 'close', ref: 'PR-2026-0042', args: { outcome: 'withdrawn' } },
      confirm,
    })
    const [row] = blocksOf({ actions: [action] }).slice(-1)
    expect(row).toMatchObject({ elements: [{ action_id: 'privacy-desk:0', style: 'danger' }] })
    const [value] = valuesOf(row, 'value')
    expect(unpackButton(String(value))).toEqual(action.intent)
    expect(textsIn(valuesOf(row, 'confirm'))).toEqual([
      'Close it?',
      'This cannot be undone.',
      'Close',
      'Go back',
    ])
  })

  it('uses no id twice', () => {
    const items = Array.from({ length: 10 }, () => ({ text: say('x'), action: actionOf('Show') }))
    const blocks = blocksOf({ items, actions: [actionOf('Take'), actionOf('Show')] })
    for (const key of ['block_id', 'action_id']) {
      const ids = valuesOf(blocks, key)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('takes no bare address or channel name in untrusted text for a link', () => {
    const blocks = blocksOf({ paragraphs: [say('see https://evil.example.org in #general')] })
    const objects = JSON.stringify(blocks).match(/"type":"mrkdwn"/g)?.length
    expect(valuesOf(blocks, 'verbatim')).toEqual(Array(objects).fill(true))
  })
})

describe('a card that is too large for Slack', () => {
  it('goes on in further sections before it leaves anything out', () => {
    const texts = textsIn(blocksOf({ paragraphs: [say('word '.repeat(1_500))] })).slice(1)
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.join('')).toBe('word '.repeat(1_500))
  })

  it('keeps title, status, actions and footer, and says how to see the rest', () => {
    const card = cardOf({
      status: { text: 'Open', tone: 'neutral' },
      paragraphs: Array(40).fill(say('paragraph '.repeat(50))),
      actions: [actionOf('Show')],
      footer: say('the footer'),
    })
    const { blocks } = renderCard(card)
    const texts = textsIn(blocks)
    expect(texts.some((text) => text.includes('`/privacy show PR-2026-0042`'))).toBe(true)
    expect(texts).toEqual(expect.arrayContaining(['A card', 'ℹ️ *Open*', 'the footer', 'Show']))
    expect(textLength(blocks)).toBeLessThanOrEqual(10_000)
  })

  it('says so where it can name no request', () => {
    const texts = textsIn(blocksOf({ paragraphs: [say('x'.repeat(50_000))] }))
    expect(texts.some((text) => text.includes('Shortened to fit into Slack'))).toBe(true)
  })

  it('leaves out a button whose meaning cannot travel, and says so', () => {
    const args = Object.fromEntries(
      Array.from({ length: 15 }, (_, n) => [`a${n}`, 'x'.repeat(200)]),
    )
    const blocks = blocksOf({ actions: [actionOf('Too much', { intent: { name: 'show', args } })] })
    expect(textsIn(blocks)).not.toContain('Too much')
    expect(textsIn(blocks).join()).toContain('Shortened')
  })

  it.each(hostileTexts)('is still accepted by Slack when everywhere stands %s', (_, text) => {
    const action = actionOf(text, { confirm: { title: text, text, yes: text } })
    const card = cardOf({
      title: text,
      status: { text, tone: 'attention' },
      facts: Array(11).fill({ label: text, value: say(text) }),
      paragraphs: [
        say(text),
        [
          { kind: 'bold', text },
          { kind: 'code', text },
        ],
      ],
      items: Array(10).fill({ text: say(text), note: say(text), action }),
      actions: [action],
      footer: say(text),
    })
    expect(faultsOf(card)).toBeUndefined()
    const { text: fallback, blocks } = renderCard(card)
    const mrkdwn = [fallback, ...mrkdwnIn(blocks)].join('\n')
    expect(mrkdwn).not.toMatch(/<[!@#]/)
    expect(mrkdwn).not.toMatch(/@(?:channel|here|everyone)/i)
  })
})

describe('a card in a modal of Slack', () => {
  it.each([
    ['Request PR-2026-0001', 'Request PR-2026-0001'],
    ['Letter L1 of PR-2026-0001: Data erased', 'Letter L1 of …'],
    ['Unterlassungsverpflichtungserklärung', 'Unterlassungsverpflicht…'],
  ])('has in its title bar whole words only, and the title in full below: %s', (title, bar) => {
    const view = renderCardView(cardOf({ title }))
    expect(view.title.text).toBe(bar)
    expect(view.blocks[0]).toMatchObject({ type: 'header', text: { text: title } })
  })
})
