import {
  catalogue,
  type IntentName,
  intentNames,
  isIntentName,
} from '@privacy-desk/core/intents/catalogue.js'
import { parseCommand } from '@privacy-desk/core/intents/parser.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const typedNames = intentNames.filter((name) => catalogue[name].typed)
const buttonNames = intentNames.filter((name) => !catalogue[name].typed)

/** A command as its usage line tells people to type it. */
const asTold = (name: IntentName): string =>
  `${name} ${catalogue[name].usage}`.replace('REF', 'PR-2026-0042').replace('@member', '@anna')

describe('a typed command', () => {
  test.each(typedNames)('%s is understood as its usage line tells it', (name) => {
    expect(parseCommand(asTold(name))).toMatchObject({ name, via: 'typed' })
  })

  test.each(typedNames.filter((name) => catalogue[name].needsRef))(
    '%s knows which request it is about, however the reference is spelt',
    (name) => {
      for (const spelling of ['PR-2026-0042', 'pr-2026-42', '#PR-2026-0042', 'PR2026-42']) {
        expect(parseCommand(`${name} ${spelling}`)).toMatchObject({ name, ref: 'PR-2026-0042' })
      }
    },
  )

  test.each([
    ['LIST', { name: 'list' }],
    ['  List \n', { name: 'list' }],
    ['take\tPR-2026-7', { name: 'take', ref: 'PR-2026-0007' }],
    ['show PR 2026 42', { name: 'show', ref: 'PR-2026-0042' }],
    ['show pr 2026-0042', { name: 'show', ref: 'PR-2026-0042' }],
    ['show PR-2026 42', { name: 'show', ref: 'PR-2026-0042' }],
    ['assign PR-2026-1 @anna', { name: 'assign', ref: 'PR-2026-0001', args: { owner: '@anna' } }],
    ['assign PR 2026 1 anna', { name: 'assign', ref: 'PR-2026-0001', args: { owner: 'anna' } }],
    [
      'assign PR-2026-1 Olga  Owner',
      { name: 'assign', ref: 'PR-2026-0001', args: { owner: 'Olga Owner' } },
    ],
    [
      'pause PR-2026-1 identity',
      { name: 'pause', ref: 'PR-2026-0001', args: { kind: 'identity' } },
    ],
    [
      'pause PR-2026-1 identity 2026-03-10',
      { name: 'pause', ref: 'PR-2026-0001', args: { kind: 'identity', on: '2026-03-10' } },
    ],
    [
      'resume PR-2026-1 2026-03-12',
      { name: 'resume', ref: 'PR-2026-0001', args: { on: '2026-03-12' } },
    ],
    ['pause PR-2026-1', { name: 'pause', ref: 'PR-2026-0001', args: {} }],
    ['take PR-2026-1 please', { name: 'take', ref: 'PR-2026-0001', args: {} }],
    ['mine please', { name: 'mine', args: {} }],
    ['breach', { name: 'breach list', args: {} }],
    ['Breach BR-2026-1', { name: 'breach show', ref: 'BR-2026-0001' }],
    ['why BR-2026-1', { name: 'why', ref: 'BR-2026-0001' }],
  ])('%j is read as %j', (text, intent) => {
    expect(parseCommand(text)).toEqual({ args: {}, via: 'typed', ...intent })
  })
})

describe('nobody gets silence', () => {
  test.each(['', '   ', '\n'])('nothing at all (%j) is answered with help', (text) => {
    expect(parseCommand(text)).toEqual({ name: 'help', args: {}, via: 'typed' })
  })

  test.each(['delte', 'constructor', '__proto__', 'toString', '<!channel>'])(
    'the unknown word %s is told back',
    (word) => {
      expect(parseCommand(`${word} PR-2026-1`)).toMatchObject({
        name: 'help',
        args: { unknown: word },
      })
    },
  )

  test.each(buttonNames)('%s lives on a button and cannot be typed', (name) => {
    expect(parseCommand(`${name} PR-2026-0042`)).toMatchObject({ args: { unknown: name } })
  })

  test.each([
    ['take', { about: 'take', badReference: '' }],
    ['take 42', { about: 'take', badReference: '42' }],
    ['why PR-26-1', { about: 'why', badReference: 'PR-26-1' }],
    ['assign @anna', { about: 'assign', badReference: '@anna' }],
  ])('%j is answered with what is wrong with the reference', (text, args) => {
    expect(parseCommand(text)).toEqual({ name: 'help', args, via: 'typed' })
  })

  test('a long unknown word is shortened without breaking a character', () => {
    const { args } = parseCommand('🦔'.repeat(100))
    expect(args.unknown).toBe('🦔'.repeat(40))
  })

  test('any text gives an intent that the catalogue knows', () => {
    const words = fc.constantFrom(...intentNames, 'PR-2026-0042', 'PR', '2026', '@anna', '')
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(words, fc.string()), { maxLength: 6 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(text, (typed) => {
        const { name, ref, args, via } = parseCommand(typed)
        expect(isIntentName(name) && catalogue[name].typed).toBe(true)
        expect(ref !== undefined).toBe(catalogue[name].needsRef)
        expect(via).toBe('typed')
        for (const value of Object.values(args)) expect(typeof value).toBe('string')
      }),
    )
  })
})
