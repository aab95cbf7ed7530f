import { isGarbled } from '@privacy-desk/core/intake/is-garbled.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propose, readSource } from './reading-desk.js'

/** Noise with a blank line in it, which divides a mail's header from its words. */
const noise = fc
  .tuple(
    fc.uint8Array({ minLength: 40, maxLength: 400 }),
    fc.uint8Array({ minLength: 400, maxLength: 2_000 }),
  )
  .map(([head, words]) => Uint8Array.from([...head, 13, 10, 13, 10, ...words]))

describe('a file of noise that looks like a mail', () => {
  test('goes to a person, and is never read as a request', async () => {
    await fc.assert(
      fc.asyncProperty(noise, async (bytes) => {
        const reading = propose(await readSource(bytes))
        expect(reading.needsHuman).toBeDefined()
        expect(reading.verdict).toBe('unsure')
        expect(reading.types.map(({ type }) => type).filter((type) => type !== 'other')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('a text', () => {
  test.each([
    ['', false],
    ['Bitte löschen Sie meine Daten.\r\n\tМоля, изтрийте', false],
    ['Bitte l\ufffdschen Sie alle Daten \ufffdber mich.', false],
    ['\u0000\u0001\ufffd\ufffdabcdef', true],
    ['\ufffd\ufffd\ufffd \ufffd\ufffd \ufffd\ufffd\ufffd', true],
  ])('%j is garbled: %s', (text, expected) => {
    expect(isGarbled(text)).toBe(expected)
  })
})
