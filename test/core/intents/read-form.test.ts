import { readClick, readForm } from '@privacy-desk/core/intents/read-form.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyButton } from './any-button.js'

const values = fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true })

describe('a filled-in form', () => {
  test('says what its fields hold', () => {
    const intent = { name: 'answer', ref: 'PR-2026-0042' } as const
    expect(readForm(intent, { outcome: 'fulfilled' })).toEqual({
      name: 'answer',
      ref: 'PR-2026-0042',
      args: { outcome: 'fulfilled' },
      via: 'submitted',
    })
  })

  test('is about what it was made for, whatever fields somebody adds', () => {
    fc.assert(
      fc.property(anyButton(), values, (button, filled) => {
        const read = readForm(button, { ...filled, ref: 'PR-2026-9999', name: 'reopen' })
        expect(read).toMatchObject({ name: button.name, args: button.args ?? {} })
        expect(read.ref).toBe(button.ref)
        expect(read.via).toBe('submitted')
      }),
    )
  })
})

test('a click says what its button says and nothing else', () => {
  fc.assert(
    fc.property(anyButton(), (button) => {
      const { args = {}, ...about } = button
      expect(readClick(button)).toEqual({ ...about, args, via: 'clicked' })
    }),
  )
})
