import { readFileSync } from 'node:fs'
import { readBuiltFile } from '@privacy-desk/core/intake/data-file.js'
import { packWeights } from '@privacy-desk/core/intake/pack-weights.js'
import { expect, it } from 'vitest'
import { lessonsHash } from '../../../scripts/triage/lessons-hash.js'

const weights = new URL('../../../packages/core/src/intake/model/weights.json', import.meta.url)

it('has weights that were learned from the lessons and the lexicon as they are', () => {
  const { learnedFrom } = JSON.parse(readFileSync(weights, 'utf8'))
  expect(learnedFrom, 'run `npm run train`').toBe(lessonsHash())
})

it('is built with the weights as they are', () => {
  const packed = packWeights(JSON.parse(readFileSync(weights, 'utf8')))
  const built = readBuiltFile('model/weights.json')
  // Compared as texts, and as one truth: nobody reads the difference of two megabytes.
  expect(JSON.stringify(built) === JSON.stringify(packed), 'run `npm run build`').toBe(true)
})
