import { readingOf } from '@privacy-desk/core/letters/lint/reading.js'
import { expect, test } from 'vitest'

test('short sentences of short words read easily', () => {
  expect(readingOf('The cat sat on the mat. It was red.', 'en')).toEqual({ words: 9, lix: 5 })
})

test('long words and long sentences make it harder', () => {
  const hard =
    'Notwithstanding aforementioned considerations, proportionality requirements necessitate reconsideration.'
  expect(readingOf(hard, 'en').lix).toBeGreaterThan(80)
})

test('every line is a sentence at least, as the items of a list are', () => {
  expect(readingOf('- one two\n- three four', 'en')).toEqual({ words: 4, lix: 2 })
})

test('nothing is neither long nor hard', () => {
  expect(readingOf('', 'bg')).toEqual({ words: 0, lix: 0 })
})
