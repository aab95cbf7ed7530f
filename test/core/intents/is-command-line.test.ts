import { catalogue, intentNames } from '@privacy-desk/core/intents/catalogue.js'
import { isCommandLine } from '@privacy-desk/core/intents/is-command-line.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const typed = intentNames.filter((name) => catalogue[name].typed)

describe('a line', () => {
  test.each(typed)('is a command as its usage tells it: %s', (name) => {
    const usage = catalogue[name].usage.replace('REF', 'PR-2026-0042')
    expect(isCommandLine(`${name} ${usage}`.trim())).toBe(true)
  })

  test.each([
    'LIST',
    'breach',
    'breach BR-2026-1',
    '  mine ',
    'close',
    'close PR 2026 42',
    'show #pr-2026-42',
    'show PR-26',
    'show 42',
    'close PR-2026-0042 please',
  ])('is a command: %s', (line) => {
    expect(isCommandLine(line)).toBe(true)
  })

  test.each([
    'close my account please and delete my data',
    'close account',
    'breach of my data in your shop',
    'Show me all data you hold about me',
    'list everything you know about me',
    'new customer wants her data deleted: anna@shop.example.org',
    'help me, I want my data deleted',
    'help me',
    'answer me',
    'show\nPR-2026-0042',
    'show\rPR-2026-0042',
    `show PR-2026-0042 ${'x'.repeat(120)}`,
    'confirm PR-2026-0042',
    'please delete my data',
    'constructor',
    '',
  ])('is somebody’s request or nothing: %j', (line) => {
    expect(isCommandLine(line)).toBe(false)
  })

  test('is never a command when a command without arguments goes on', () => {
    const bare = typed.filter((name) => catalogue[name].usage === '')
    fc.assert(
      fc.property(fc.constantFrom(...bare), fc.stringMatching(/^\S{1,20}$/), (name, word) => {
        expect(isCommandLine(`${name} ${word}`)).toBe(word.trim() === '')
      }),
    )
  })
})
