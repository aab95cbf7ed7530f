import { open, seal, sealNonceLength } from '@privacy-desk/core/vault/cipher/aes-gcm.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const key = fc.uint8Array({ minLength: 32, maxLength: 32 })
const nonce = fc.uint8Array({ minLength: sealNonceLength, maxLength: sealNonceLength })
const plain = fc.uint8Array({ maxLength: 200 })
const binding = fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 })

test('what is sealed opens with the same key and binding', () => {
  fc.assert(
    fc.property(key, nonce, plain, binding, (k, n, p, b) => {
      expect(open(k, seal(k, p, b, n), b)).toEqual(p)
    }),
  )
})

test('one changed bit anywhere keeps it shut', () => {
  fc.assert(
    fc.property(key, nonce, plain, fc.nat(), fc.integer({ min: 0, max: 7 }), (k, n, p, at, bit) => {
      const sealed = seal(k, p, ['item'], n)
      const place = at % sealed.length
      sealed[place] = (sealed[place] ?? 0) ^ (1 << bit)
      expect(() => open(k, sealed, ['item'])).toThrow(/tampered|unsupported-format/)
    }),
  )
})

test('cut or lengthened bytes keep it shut', () => {
  fc.assert(
    fc.property(key, nonce, plain, fc.nat(), (k, n, p, cut) => {
      const sealed = seal(k, p, [], n)
      expect(() => open(k, sealed.subarray(0, cut % sealed.length), [])).toThrow('tampered')
      expect(() => open(k, Uint8Array.of(...sealed, 0), [])).toThrow('tampered')
    }),
  )
})

test('another binding keeps it shut, even one that reads the same when joined', () => {
  const k = new Uint8Array(32).fill(7)
  const sealed = seal(k, Uint8Array.of(1), ['item', 'ab', 'c'], new Uint8Array(sealNonceLength))
  for (const other of [['item', 'a', 'bc'], ['item', 'abc'], ['item', 'c', 'ab'], []]) {
    expect(() => open(k, sealed, other)).toThrow('tampered')
  }
})

test('another key keeps it shut', () => {
  fc.assert(
    fc.property(key, key, nonce, plain, (k, other, n, p) => {
      fc.pre(!Buffer.from(k).equals(other))
      expect(() => open(other, seal(k, p, [], n), [])).toThrow('tampered')
    }),
  )
})

test('the sealed bytes do not hold the plain ones', () => {
  const text = Buffer.from('please delete my data')
  const sealed = seal(new Uint8Array(32), text, [], new Uint8Array(sealNonceLength))
  expect(Buffer.from(sealed).includes(text)).toBe(false)
})
