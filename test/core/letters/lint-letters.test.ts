import { exampleContext } from '@privacy-desk/core/letters/example-context.js'
import type { LetterFile } from '@privacy-desk/core/letters/letter-file.js'
import { readLetterLibrary } from '@privacy-desk/core/letters/library.js'
import { lintLetters } from '@privacy-desk/core/letters/lint/lint-letters.js'
import { shippedLetterFiles } from '@privacy-desk/core/letters/shipped-letter-files.js'
import { describe, expect, test } from 'vitest'

const shipped = shippedLetterFiles()

function textOf(path: string): string {
  const file = shipped.find((one) => one.path === path)
  if (file === undefined) throw new Error(`no file ${path}`)
  return file.text
}

/** The errors that the check finds with these files of the organisation, in all languages if not said. */
function errorsWith(
  own: readonly LetterFile[],
  files = shipped,
  languages?: readonly string[],
): readonly string[] {
  const reports = lintLetters(readLetterLibrary(own, files), exampleContext, languages)
  return reports.flatMap(({ findings }) =>
    findings.filter(({ level }) => level === 'error').map(({ path, text }) => `${path}: ${text}`),
  )
}

test('the letters that the desk ships are in order', () => {
  expect(errorsWith([])).toEqual([])
})

/** Few letters in one language, so that each check of them is quick. */
const few = shipped
  .filter(({ path }) => !path.startsWith('templates/') || /en\/(?:frame-person|refusal)/.test(path))
  .map((file) =>
    file.path === 'languages.yaml' ? { ...file, text: 'promised: [en]\nfinished: [en]' } : file,
  )

describe('the check of letters notices', () => {
  const refusal = textOf('templates/en/refusal.liquid')

  test.each<[string, (text: string) => string, string]>([
    ['a variable that does not exist', (text) => `${text}\n{{ mood }}`, 'no variable mood'],
    [
      'a variable that is not used',
      (text) => text.replace('{{ fact }}', 'x').replace('in facts', 'in rights'),
      'facts is not used',
    ],
    [
      'a missing element',
      (text) => text.replace('element facts', 'element reasons-too'),
      'the element facts is missing',
    ],
    [
      'an element of none',
      (text) => text.replace('element facts', 'element facts-too'),
      'no element facts-too',
    ],
    [
      'an element marked twice',
      (text) => `${text}\n{% element facts %}x{% endelement %}`,
      'facts is marked twice',
    ],
    [
      'an empty element',
      (text) => text.replace(/(element follow-up %\})[^{]*\{\{[^}]*\}\}[^{]*/, '$1 '),
      'lacks what the law demands: follow-up',
    ],
    [
      'an element that is not closed',
      (text) => text.replace(/\{% endelement %\}\s*$/, ''),
      'is not closed',
    ],
    ['a template that does not parse', (text) => `${text}\n{% if %}`, 'refusal.liquid: '],
    ['a way to another file', (text) => `${text}\n{% include 'x' %}`, 'tag "include" not found'],
    ['rendering another template', (text) => `${text}\n{% render 'x' %}`, 'tag "render" not found'],
    ['a layout', (text) => `{% layout 'x' %}${text}`, 'front matter'],
    [
      'a filter that does not exist',
      (text) => `${text}\n{{ reference | upcase }}`,
      'undefined filter: upcase',
    ],
    [
      'an output that goes round the escape',
      (text) => `${text}\n{{ reference | raw }}`,
      'undefined filter: raw',
    ],
    ['no front matter', () => 'Dear all', 'has no front matter'],
    ['a front matter that is no YAML', () => '---\n: [\n---\nx', 'refusal.liquid: '],
    ['a wrong field', (text) => text.replace('version: 1', 'version: one'), 'version: '],
    [
      'an article too many',
      (text) => text.replace("'gdpr:12(4)'", "'gdpr:12(4)', 'gdpr:99'"),
      'gdpr:99 is none of the kind’s',
    ],
    [
      'an article too few',
      (text) => text.replace("'gdpr:12(4)', ", ''),
      'articles: gdpr:12(4) is missing',
    ],
    [
      'a file in the wrong place',
      (text) => text.replace('kind: refusal', 'kind: extension'),
      'belongs into',
    ],
    [
      'an unknown kind',
      (text) => text.replace('kind: refusal', 'kind: love'),
      'there is no kind love',
    ],
    [
      'an article that nobody can cite',
      (text) => `${text}\n{{ 'art. 12' | cite }}`,
      'no article is written so',
    ],
    ['characters that carry structure', (text) => `${text}\uE000`, 'private use area'],
  ])('%s', (_what, spoil, sentence) => {
    const text = spoil(refusal)
    expect(text).not.toBe(refusal)
    expect(errorsWith([{ path: 'en/refusal.liquid', text }], few).join('\n')).toContain(sentence)
  })

  test('a frame that names no authority', () => {
    const text = textOf('templates/en/frame-person.liquid').replaceAll('{{ authority.name }}', 'x')
    const errors = errorsWith([{ path: 'en/frame-person.liquid', text }], few).join('\n')
    expect(errors).toContain('does not name the supervisory authority')
  })

  test('a letter that is missing in a finished language', () => {
    const files = shipped.filter(({ path }) => path !== 'templates/de/refusal.liquid')
    expect(errorsWith([], files, ['de'])).toContain('templates/de/refusal.liquid: is missing')
  })

  test('a sentence that is missing, and one too many', () => {
    const files = shipped.map((file) =>
      file.path === 'phrases/de.yaml'
        ? { ...file, text: file.text.replace('    unfounded:', '    unfound:') }
        : file,
    )
    expect(errorsWith([], files, ['de'])).toEqual(
      expect.arrayContaining([
        'phrases/de.yaml: choices.fee-ground.unfounded is missing',
        'phrases/de.yaml: there is no choices.fee-ground.unfound',
      ]),
    )
  })
})

test('in a language that is only promised, what is missing is a note', () => {
  const files = shipped
    .filter(({ path }) => !/(?:^|\/)nl[/.]/.test(path))
    .map((file) =>
      file.path === 'languages.yaml'
        ? { ...file, text: 'promised: [en, nl]\nfinished: [en]' }
        : file,
    )
  const [report] = lintLetters(readLetterLibrary([], files), exampleContext, ['nl'])
  expect(report?.finished).toBe(false)
  expect(report?.findings.length).toBeGreaterThan(40)
  expect(new Set(report?.findings.map(({ level }) => level))).toEqual(new Set(['note']))
})
