import { codeOf } from '@privacy-desk/core/runtime/code-of.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'

class TooLate extends Error {}

test.each([
  [Object.assign(new Error('no'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  [Object.assign(new Error('no'), { code: 7 }), 'Error'],
  [new TooLate('Carla'), 'TooLate'],
  [new TypeError('Carla'), 'TypeError'],
  [{ code: 'E1' }, 'E1'],
  [{}, 'unknown'],
  ['Carla', 'unknown'],
  [null, 'unknown'],
  [undefined, 'unknown'],
  [Object.create(null), 'unknown'],
])('%s is logged as %s', (error, code) => {
  expect(codeOf(error)).toBe(code)
})

test('whatever was thrown has a code, and never its message', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (thrown) => {
      expect(typeof codeOf(thrown)).toBe('string')
    }),
  )
  fc.assert(
    fc.property(fc.string({ minLength: 12 }), (message) => {
      expect(codeOf(new Error(message))).toBe('Error')
    }),
  )
})
