import { parseKeyRing } from '@privacy-desk/core/vault/key-ring.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { masterKeyText, ringOf } from './new-vault.js'

const bytes = Buffer.from(masterKeyText(1), 'base64')

describe('the master key in the environment', () => {
  test('may be written as base64, base64url or hexadecimal, and is the same key', () => {
    const spellings = [
      bytes.toString('base64'),
      bytes.toString('base64url'),
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
      `  ${bytes.toString('base64')}\n`,
    ]
    const ids = spellings.map((text) => problemsOrId(text))
    expect(new Set(ids).size).toBe(1)
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/)
  })

  test('is refused with a reason that does not quote it', () => {
    expect(problemsOrId('')).toEqual(['there is no master key'])
    expect(problemsOrId(' , ')).toEqual(['there is no master key'])
    expect(problemsOrId('hunter2!')).toEqual([
      'master key 1 of 1: it is neither hexadecimal nor base64',
    ])
    expect(problemsOrId(bytes.subarray(1).toString('base64'))).toEqual([
      'master key 1 of 1: it has 31 bytes, and needs 32',
    ])
    expect(problemsOrId(`${bytes.toString('hex')}00`)).toEqual([
      'master key 1 of 1: it has 33 bytes, and needs 32',
    ])
    expect(problemsOrId('00'.repeat(32))).toEqual([
      'master key 1 of 1: it is not random; make one with "openssl rand -base64 32"',
    ])
  })

  test('may be several, the first being the current one', () => {
    const ring = ringOf(2, 1)
    expect(ring.current).toEqual(ringOf(2).current)
    expect(ring.find(ringOf(1).current.id)).toEqual(ringOf(1).current)
    expect(ring.find(ringOf(3).current.id)).toBeNull()
  })

  test('lists every problem at once', () => {
    expect(problemsOrId(`short,${masterKeyText(1)} !`)).toEqual([
      'master key 1 of 3: it has 3 bytes, and needs 32',
      'master key 3 of 3: it is neither hexadecimal nor base64',
    ])
  })

  test('is read or refused whatever is written there, never quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 9 }), (text) => {
        const result = problemsOrId(text)
        if (Array.isArray(result)) expect(result.join()).not.toContain(text)
      }),
    )
  })

  test('every 32 random bytes are taken', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 255 }), fixed(32)), (numbers) => {
        const secret = Buffer.from(numbers)
        expect(problemsOrId(secret.toString('hex'))).toBe(problemsOrId(secret.toString('base64')))
      }),
    )
  })
})

function problemsOrId(text: string): string | readonly string[] {
  const result = parseKeyRing(text)
  return result.ok ? result.ring.current.id : result.problems
}

function fixed(length: number): { minLength: number; maxLength: number } {
  return { minLength: length, maxLength: length }
}
