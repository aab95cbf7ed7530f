import { isAnswer } from '@privacy-desk/core/letters/offered-kinds.js'
import { expect, test } from 'vitest'
import { lettersOfTest } from '../../support/letters-of-test.js'

const kinds = [...(await lettersOfTest().library()).kinds.values()]

test('telling who the recipients were answers no request to erase or correct (GDPR art. 19)', () => {
  const answers = kinds.filter(isAnswer).map(({ name }) => name)
  expect(answers).not.toContain('recipients-list')
  expect(answers).toContain('erasure-done')
})

test('whatever speaks of a copy of the data can carry it', () => {
  expect(kinds.filter(({ attachments }) => attachments).map(({ name }) => name)).toEqual([
    'access-answer',
    'access-withheld',
    'portability-answer',
    'ccpa-know',
  ])
})
