import { canonicalJson } from '@privacy-desk/core/audit/canonical-json.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('the example of RFC 8785, section 3.2.2, comes out as section 3.2.3 says', () => {
  const example = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\u0022/",
    literals: [null, true, false],
  }
  expect(canonicalJson(example)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('keys are sorted by UTF-16 code units, at every depth', () => {
  const value = { '\ufb33': 1, '\u{1f600}': 2, b: { d: 1, c: 2 }, '1': 3, a: [{ z: 1, y: 2 }] }
  expect(canonicalJson(value)).toBe(
    '{"1":3,"a":[{"y":2,"z":1}],"b":{"c":2,"d":1},"\u{1f600}":2,"\ufb33":1}',
  )
})

test('a property that is undefined is one that is missing', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
})

test('what JSON cannot say is refused rather than guessed', () => {
  const values = [undefined, Number.NaN, Infinity, 1n, () => 1, new Date(0), [undefined], new Map()]
  for (const value of values) expect(() => canonicalJson(value)).toThrow(TypeError)
  expect(() => canonicalJson(new Array(2))).toThrow(TypeError)
})

test('any JSON value is read back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const again: unknown = JSON.parse(canonicalJson(value))
      expect(again).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('the order in which keys were written does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      const reversed = Object.fromEntries(Object.entries(object).reverse())
      expect(canonicalJson(reversed)).toBe(canonicalJson(object))
    }),
  )
})
