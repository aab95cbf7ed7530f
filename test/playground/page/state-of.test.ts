import { describe, expect, it } from 'vitest'
import { isBlank, stateOf } from '../../../apps/playground/page/slack/state-of.js'

describe('What Slack keeps of an element', () => {
  it('is what it starts with until something is filled in', () => {
    const element = { type: 'datepicker', action_id: 'value', initial_date: '2026-03-20' }
    expect(stateOf(element)).toEqual({ type: 'datepicker', selected_date: '2026-03-20' })
    expect(stateOf(element, '2026-03-21')).toEqual({
      type: 'datepicker',
      selected_date: '2026-03-21',
    })
  })

  it('is null or an empty list where nothing is filled in', () => {
    expect(stateOf({ type: 'plain_text_input' })).toEqual({ type: 'plain_text_input', value: null })
    expect(stateOf({ type: 'checkboxes' })).toEqual({ type: 'checkboxes', selected_options: [] })
  })

  it('tells blank from filled in', () => {
    const text = { type: 'plain_text_input' }
    expect(isBlank(text, stateOf(text))).toBe(true)
    expect(isBlank(text, stateOf(text, 'Hello'))).toBe(false)
    const files = { type: 'file_input' }
    expect(isBlank(files, stateOf(files, []))).toBe(true)
  })
})
