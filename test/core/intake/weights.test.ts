import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lessonsHash } from '../../../scripts/triage/lessons-hash.js'

const weights = new URL('../../../packages/core/src/intake/model/weights.json', import.meta.url)

it('has weights that were learned from the lessons and the lexicon as they are', () => {
  const { learnedFrom } = JSON.parse(readFileSync(weights, 'utf8'))
  expect(learnedFrom, 'run `npm run train`').toBe(lessonsHash())
})
