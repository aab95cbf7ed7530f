import { knownOfForm } from '@privacy-desk/core/intake/known-of-form.js'
import { expect, test } from 'vitest'

function counted() {
  const asked: string[] = []
  const answer = knownOfForm((word, language) => {
    asked.push(`${language} ${word}`)
    return `${word} in ${language}`
  })
  return { asked, answer }
}

test('a word that comes in its own language and in English is worked out once in each', () => {
  const { asked, answer } = counted()
  const form = { text: 'daten', known: [] }

  for (const language of ['de', 'en', 'de', 'en']) {
    expect(answer(form, language)).toBe(`daten in ${language}`)
  }
  expect(asked).toEqual(['de daten', 'en daten'])
})

test('of a word that comes in many languages, the answers in the last two are kept', () => {
  const { answer } = counted()
  const form = { text: 'data', known: [] }
  for (let language = 0; language < 50; language += 1) answer(form, `l${language}`)

  expect(JSON.stringify(form.known).match(/data in l\d+/g)).toEqual(['data in l49', 'data in l48'])
})

test('readers keep what they found apart', () => {
  const [one, other] = [counted(), counted()]
  const form = { text: 'data', known: [] }
  one.answer(form, 'en')
  other.answer(form, 'en')

  expect([one.asked, other.asked]).toEqual([['en data'], ['en data']])
})
