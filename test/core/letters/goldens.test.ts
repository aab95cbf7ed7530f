import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readLetterLibrary } from '@privacy-desk/core/letters/library.js'
import { describe, expect, test } from 'vitest'
import { everyExample, exampleLetter } from './example-letters.js'

const library = readLetterLibrary()
const folder = fileURLToPath(new URL('../../goldens/letters/', import.meta.url))

/** Compares with the golden file. `UPDATE_GOLDENS=1` writes it; read the difference then. */
function expectGolden(name: string, text: string): void {
  const file = `${folder}${name}`
  if (process.env.UPDATE_GOLDENS !== undefined) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  expect(existsSync(file), `no golden file ${name}: run with UPDATE_GOLDENS=1`).toBe(true)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

const examples = everyExample(library)

describe.each(library.finished)('in the language %s', (language) => {
  test.each(examples)('the letter $name reads as it did', ({ kind, regime, name }) => {
    const { subject, text, language: written } = exampleLetter(library, kind, regime, language)
    expect(written).toBe(language)
    expectGolden(`${language}/${name}.txt`, `Subject: ${subject}\n\n${text}`)
  })
})

test('every golden belongs to a letter', () => {
  const names = library.finished.flatMap((language) =>
    examples.map(({ name }) => `${language}/${name}.txt`),
  )
  const there = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  expect(there.filter((file) => file.endsWith('.txt') && !names.includes(file))).toEqual([])
})
