import { describe, expect, it } from 'vitest'
import { pieces } from '../../../apps/playground/page/slack/pieces.js'

const section = { type: 'section', text: { type: 'mrkdwn', text: 'Hello' } }
const button = { type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'Press' } }
const date = { type: 'datepicker', action_id: 'd' }

describe('Blocks, split by who draws them', () => {
  it('leaves runs of text and buttons to the library, together', () => {
    const blocks = [section, { type: 'actions', elements: [button] }]
    expect(pieces(blocks)).toEqual([{ kind: 'drawn', blocks }])
  })

  it('takes inputs out', () => {
    const input = { type: 'input', block_id: 'b', element: date }
    expect(pieces([section, input]).map(({ kind }) => kind)).toEqual(['drawn', 'input'])
  })

  it('takes out of a row of actions what has to be filled in', () => {
    const row = { type: 'actions', block_id: 'b', elements: [button, date] }
    expect(pieces([row])).toEqual([
      { kind: 'drawn', blocks: [{ ...row, elements: [button] }] },
      { kind: 'controls', controls: [{ block: row, element: date }] },
    ])
  })

  it('draws a section and gives its menu a control of its own', () => {
    const menu = { type: 'overflow', action_id: 'm', options: [] }
    const found = pieces([{ ...section, accessory: menu }])
    expect(found.map(({ kind }) => kind)).toEqual(['drawn', 'controls'])
  })

  it('says which kind of block it does not know instead of leaving it out', () => {
    expect(pieces([{ type: 'hologram' }])).toEqual([{ kind: 'unknown', type: 'hologram' }])
  })
})
