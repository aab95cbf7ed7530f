import { exampleContext } from '@privacy-desk/core/letters/example-context.js'
import { readLetterLibrary } from '@privacy-desk/core/letters/library.js'
import { lintLetters } from '@privacy-desk/core/letters/lint/lint-letters.js'
import { renderLetter } from '@privacy-desk/core/letters/render-letter.js'
import { shippedLetterFiles } from '@privacy-desk/core/letters/shipped-letter-files.js'
import { describe, expect, test } from 'vitest'
import { letterOf } from './example-letters.js'

const context = exampleContext('gdpr')

const thanks = {
  path: 'en/thanks.liquid',
  text: `---
kind: thanks
language: en
version: 3
articles: ['gdpr:12(1)']
subject: 'Thank you: {{ reference }}'
heading: Thank you
define:
  title: Thanks
  frame: person
  articles: { gdpr: ['12(1)'] }
  senders: [owner]
  fulfils: {}
  variables:
    what: { type: line, label: What for }
  elements: [thanks]
  example: { what: your patience }
---
{% element thanks %}Thank you for {{ what }} ({{ law }}).{% endelement %}
`,
}

const errorsOf = (library: ReturnType<typeof readLetterLibrary>) =>
  lintLetters(library, exampleContext).flatMap(({ findings }) =>
    findings.filter(({ level }) => level === 'error'),
  )

describe('a letter of the organisation', () => {
  test('takes the place of ours', () => {
    const ours = shippedLetterFiles().find(({ path }) => path === 'templates/en/extension.liquid')
    const text = (ours?.text ?? '').replace('We are sorry', 'We at Acme are sorry')
    const library = readLetterLibrary([{ path: 'en/extension.liquid', text }])
    const data = library.kinds.get('extension')?.example
    const order = { parts: [{ kind: 'extension', data }], language: 'en', context }
    const letter = letterOf(renderLetter(library, order))
    expect(letter.text).toContain('We at Acme are sorry')
    expect(letter.templates.at(-1)?.path).toBe('en/extension.liquid')
    expect(errorsOf(library)).toEqual([])
  })

  test('that is broken leaves ours in place, and is told', () => {
    const library = readLetterLibrary([{ path: 'en/extension.liquid', text: 'Sorry!' }])
    expect(library.problems).toEqual([expect.objectContaining({ path: 'en/extension.liquid' })])
    expect(library.find('extension', 'en', 'gdpr')?.path).toBe('templates/en/extension.liquid')
  })

  test('may be of a kind that the desk does not have', () => {
    const library = readLetterLibrary([thanks])
    const [german] = lintLetters(library, exampleContext, ['de'])
    expect(german?.findings).toEqual([
      {
        level: 'note',
        path: 'de/thanks.liquid',
        text: 'is missing; the English letter is taken',
      },
    ])
    const parts = [{ kind: 'thanks', data: { what: 'your patience' } }]
    const letter = letterOf(renderLetter(library, { parts, language: 'en', context }))
    expect(letter.subject).toBe('Thank you: PR-2026-0001')
    expect(letter.text).toContain('Thank you for your patience (Article 12(1) GDPR).')
    expect(errorsOf(library)).toEqual([])
  })

  test('cannot define a kind anew that the desk has', () => {
    const text = thanks.text.replace('kind: thanks', 'kind: refusal')
    const [problem] = readLetterLibrary([{ path: 'en/refusal.liquid', text }]).problems
    expect(problem?.problem).toContain('leave define out to override it')
  })
})
