import { describe, expect, it } from 'vitest'
import { keyIn } from '../../../apps/playground/page/chat/key-in.js'

const press = (key: string, shiftKey = false) => ({ key, shiftKey })

describe('A key in the composer', () => {
  it('sends on Enter and begins a new line on Shift and Enter', () => {
    expect(keyIn(press('Enter'), false)).toBe('send')
    expect(keyIn(press('Enter', true), false)).toBeNull()
  })

  it('chooses among commands while they are offered', () => {
    expect(keyIn(press('ArrowDown'), true)).toBe('down')
    expect(keyIn(press('Enter'), true)).toBe('accept')
    expect(keyIn(press('Escape'), true)).toBe('shut')
  })

  it('leaves every other key to the browser', () => {
    expect(keyIn(press('a'), true)).toBeNull()
    expect(keyIn(press('Tab'), false)).toBeNull()
    expect(keyIn(press('Tab', true), true)).toBeNull()
  })
})
