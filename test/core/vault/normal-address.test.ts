import { normalAddress } from '@privacy-desk/core/vault/normal-address.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('two spellings of one address are the same', () => {
  test.each([
    ['Anna@Example.ORG', 'anna@example.org'],
    ['  anna@example.org\n', 'anna@example.org'],
    ['zoe\u0308@example.org', 'zo\u00eb@example.org'],
    ['anna@b\u00fccher.example', 'anna@xn--bcher-kva.example'],
    ['anna@B\u00dcCHER.example', 'anna@xn--bcher-kva.example'],
    ['anna@bu\u0308cher.example', 'anna@xn--bcher-kva.example'],
    ['anna@example.org.', 'anna@example.org'],
    ['anna@example\u3002org', 'anna@example.org'],
  ])('%s', (one, other) => {
    expect(normalAddress(one)).toBe(normalAddress(other))
    expect(normalAddress(one)).not.toBeNull()
  })
})

test.each(['anna.b@example.org', 'anna+b@example.org', 'anna@mail.example.org', '"a@b"@c.example'])(
  'what may be another mailbox stays another: %s',
  (text) => {
    expect(normalAddress(text)).toBe(text)
  },
)

test.each(['', ' ', '@', 'anna', 'anna@', '@example.org', ' @ '])('%j is no address', (text) => {
  expect(normalAddress(text)).toBeNull()
})

test('any text has a normal form or none, and the normal form is its own', () => {
  const text = fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' }), withAt())
  fc.assert(
    fc.property(text, (it) => {
      const normal = normalAddress(it)
      if (normal !== null) expect(normalAddress(normal)).toBe(normal)
    }),
    { numRuns: 2000 },
  )
})

function withAt(): fc.Arbitrary<string> {
  const side = fc.string({ unit: 'binary', minLength: 1 })
  return fc.tuple(side, side).map(([local, domain]) => `${local}@${domain}`)
}
