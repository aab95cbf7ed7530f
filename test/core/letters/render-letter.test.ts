import { exampleContext } from '@privacy-desk/core/letters/example-context.js'
import { readLetterLibrary } from '@privacy-desk/core/letters/library.js'
import { renderLetter } from '@privacy-desk/core/letters/render-letter.js'
import { describe, expect, test } from 'vitest'
import { letterOf } from './example-letters.js'

const library = readLetterLibrary()
const context = exampleContext('gdpr')
const dataOf = (kind: string) => library.kinds.get(kind)?.example ?? {}
const partOf = (kind: string, changed: object = {}) => ({
  kind,
  data: { ...dataOf(kind), ...changed },
})
const write = (parts: readonly { kind: string; data: unknown }[], language = 'en', of = context) =>
  renderLetter(library, { parts, language, context: of })

describe('a refusal', () => {
  test('carries reasons by article, the authority and the way to court', () => {
    const { text } = letterOf(
      write([partOf('refusal', { reasons: ['excessive', 'cannot-identify'] })]),
    )
    expect(text).toContain('because it is repeated (Article 12(5)(b) GDPR).')
    expect(text).toContain('which data are yours (Article 11(2) GDPR).')
    expect(text).toContain(context.authority.name)
    expect(text).toContain('go to court')
  })

  test('under UK law also says that the controller can be complained to', () => {
    const { text, elements } = letterOf(write([partOf('refusal')], 'en', exampleContext('uk-gdpr')))
    expect(text).toContain('section 164A of the Data Protection Act 2018')
    expect(text).toContain('Information Commissioner’s Office')
    expect(elements.map(({ name }) => name)).toContain('controller-complaint')
  })

  test('under Swiss law names the FDPIC and the civil courts, and no article of the GDPR', () => {
    const { text } = letterOf(write([partOf('refusal')], 'en', exampleContext('ch-fadp')))
    expect(text).toContain('FDPIC')
    expect(text).toContain('civil courts')
    expect(text).not.toContain('GDPR')
  })
})

test('a CCPA denial offers the opt-out where data are sold, and promises no disadvantage', () => {
  const ca = exampleContext('us-ca-ccpa')
  const sold = letterOf(write([partOf('ccpa-denial')], 'en', ca))
  expect(sold.text).toContain('opt out of the sale')
  expect(sold.text).toContain('no disadvantage')
  const kept = letterOf(write([partOf('ccpa-denial', { sells: false })], 'en', ca))
  expect(kept.text).toContain('neither sell nor share')
})

test('days are written as the organisation’s calendar has them, in the words of the language', () => {
  const extension = [partOf('extension', { newDueOn: '2026-06-05' })]
  expect(letterOf(write(extension)).text).toContain('by 5 June 2026')
  expect(letterOf(write(extension, 'de')).text).toContain('am 5. Juni 2026')
  const ca = [partOf('ccpa-acknowledgement', { dueOn: '2026-04-19' })]
  expect(letterOf(write(ca, 'en', exampleContext('us-ca-ccpa'))).text).toContain('April 19, 2026')
})

test('a moment is written on the clocks of the desk’s zone', () => {
  const at = (zone: string) =>
    letterOf(write([partOf('breach-authority')], 'en', { ...context, zone })).text
  expect(at('Europe/Berlin')).toContain('27 March 2026 at 14:20 CET')
  expect(at('Europe/Sofia')).toContain('27 March 2026 at 15:20')
})

describe('one letter for several rights', () => {
  const parts = [partOf('access-answer'), partOf('erasure-limited'), partOf('marketing-stopped')]
  const letter = letterOf(write(parts))

  test('has a section for each, and salutation, remedies and signature once', () => {
    const headings = ['Access to your data', 'What we erased and what we must keep']
    for (const heading of headings) expect(letter.html).toContain(`<h2>${heading}</h2>`)
    const names = letter.elements.map(({ name }) => name)
    for (const once of ['salutation', 'remedies', 'signature']) {
      expect(names.filter((name) => name === once)).toEqual([once])
    }
  })

  test('says of what it was made', () => {
    expect(letter.kinds).toEqual(['access-answer', 'erasure-limited', 'marketing-stopped'])
    expect(letter.templates.map(({ path }) => path)).toEqual([
      'templates/en/frame-person.liquid',
      'templates/en/access-answer.liquid',
      'templates/en/erasure-limited.liquid',
      'templates/en/marketing-stopped.liquid',
    ])
    for (const { hash, version } of letter.templates) {
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
      expect(version).toBeGreaterThan(0)
    }
  })
})

test('where a language has no letter, it is the English one, and is marked so', () => {
  const letter = letterOf(write([partOf('extension')], 'xx'))
  expect(letter).toMatchObject({ language: 'en', fallback: true })
  expect(letterOf(write([partOf('extension')], 'de'))).toMatchObject({ fallback: false })
})

describe('what cannot be written is told in sentences', () => {
  test.each([
    ['an unknown kind', [{ kind: 'love', data: {} }], 'there is no letter love'],
    ['no kind', [], 'name at least one kind of letter'],
    ['a law that does not know it', [partOf('ccpa-know')], 'is not written under gdpr'],
    ['a variable left out', [{ kind: 'extension', data: {} }], 'extension newDueOn: '],
    ['an unknown variable', [partOf('extension', { mood: 'x' })], 'mood'],
    ['no reason', [partOf('refusal', { reasons: [] })], 'reasons: choose at least one'],
    [
      'a reason of another law',
      [partOf('fee-notice', { grounds: ['disproportionate'] })],
      'grounds',
    ],
    ['a day that is none', [partOf('extension', { newDueOn: '2026-02-30' })], 'YYYY-MM-DD'],
    [
      'a text that cannot be seen',
      [partOf('extension', { explanation: '\u202E \u0000' })],
      'empty',
    ],
    [
      'two addressees',
      [partOf('refusal'), partOf('processor-forwarding')],
      'go to different addressees',
    ],
  ])('%s', (_what, parts, sentence) => {
    const written = write(parts)
    expect(written.ok).toBe(false)
    expect(written.ok ? '' : written.problems.join('\n')).toContain(sentence)
  })

  test('all at once, and never with what was given', () => {
    const written = write([
      partOf('extension', { newDueOn: 'SECRET', explanation: '' }),
      partOf('refusal', { facts: ['x'.repeat(5_000)] }),
    ])
    const problems = written.ok ? [] : written.problems
    expect(problems).toHaveLength(3)
    expect(problems.join()).not.toContain('SECRET')
  })

  test('an answer without the day on which the request came', () => {
    const written = write([partOf('extension')], 'en', { ...context, receivedOn: null })
    expect(written).toMatchObject({ ok: false })
  })
})
