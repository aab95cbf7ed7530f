import { remembered } from '@privacy-desk/core/intake/remembered.js'
import { expect, test } from 'vitest'

function counted() {
  const asked: string[] = []
  const answer = remembered((word) => {
    asked.push(word)
    return word.length
  })
  return { asked, answer }
}

test('a word that comes again is not worked out again', () => {
  const { asked, answer } = counted()

  expect([answer('erasure'), answer('erasure')]).toEqual([7, 7])
  expect(asked).toEqual(['erasure'])
})

test('what a hostile mail is full of is not kept: words without end, words without number', () => {
  const { asked, answer } = counted()
  const endless = 'x'.repeat(10_000)
  for (const word of [endless, endless]) answer(word)
  expect(asked).toHaveLength(2)

  for (let number = 0; number <= 50_000; number += 1) answer(`word${number}`)
  answer('word0')
  expect(asked.filter((word) => word === 'word0')).toHaveLength(2)
})
