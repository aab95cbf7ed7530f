import { existsSync } from 'node:fs'
import { packLanguageData, scoresOfRuns } from '@privacy-desk/core/intake/language-data.js'
import {
  loadLanguageDetector,
  packedLanguages,
} from '@privacy-desk/core/intake/language-detector.js'
import { eld } from 'eld/small'
import { expect, test } from 'vitest'
import { developmentPart } from '../../support/triage-corpus.js'

test('language data come out of their packing as they went in, whatever run of letters is asked for', () => {
  const known = { ' the ': { 11: 120, 59: 207 }, ' the': { 2: 1 }, thers: { 0: 6 }, th: { 3: 53 } }
  const packed = packLanguageData({ type: 'small', languages: { 0: 'am' }, ngrams: known })
  const scoresOf = scoresOfRuns(packed)

  for (const [run, scores] of Object.entries(known)) {
    const told = Object.entries(scores).map(([language, score]) => ({ language: +language, score }))
    expect(scoresOf(run)).toEqual(told)
  }
  expect([scoresOf('never'), scoresOf('constructor')]).toEqual([[], []])
})

test('the detector asked word by word says what it says of whole texts', async () => {
  expect(existsSync(packedLanguages), 'run `npm run build`').toBe(true)
  const byWords = await loadLanguageDetector()
  const whole = eld.newInstance()
  for (const detector of [byWords, whole]) detector.enableTextCleanup(true)
  for (const { id, text } of developmentPart()) {
    expect(byWords.detect(text).language, id).toBe(whole.detect(text).language)
  }
})
