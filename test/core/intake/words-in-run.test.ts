import { wordsInRun } from '@privacy-desk/core/intake/words-in-run.js'
import { expect, test } from 'vitest'

test('a run of Latin letters is one word', () => {
  expect(wordsInRun('Auskunft')).toEqual([['Auskunft', 0]])
})

test('words of a long Chinese run stand where they stand in it', () => {
  const run = '请删除我的个人数据'.repeat(200)
  const words = wordsInRun(run)
  expect(words.map(([word]) => word).join('')).toBe(run)
  expect(words.every(([word, start]) => run.startsWith(word, start))).toBe(true)
})

test('30,000 letters without a mark take no gigabyte', () => {
  const before = process.memoryUsage().heapUsed
  const words = wordsInRun('削除'.repeat(15_000))
  expect(words.length).toBeGreaterThan(10_000)
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 1024 * 1024)
})
