import { existsSync } from 'node:fs'
import { packLanguageData, unpackLanguageData } from '@privacy-desk/core/intake/language-data.js'
import {
  loadLanguageDetector,
  packedLanguages,
} from '@privacy-desk/core/intake/language-detector.js'
import { eld } from 'eld/small'
import { expect, test } from 'vitest'
import { developmentPart } from '../../support/triage-corpus.js'

test('language data come out of their packing as they went in, whatever run of letters is asked for', () => {
  const known = { ' the ': { 11: 120, 59: 207 }, thers: { 0: 6 }, th: { 3: 53 } }
  const { ngrams, ...rest } = unpackLanguageData(
    packLanguageData({ type: 'small', languages: { 0: 'am', 11: 'en' }, ngrams: known }),
  )

  expect(rest).toEqual({ type: 'small', languages: { 0: 'am', 11: 'en' } })
  for (const [run, scores] of Object.entries(known)) expect(ngrams[run]).toEqual(scores)
  expect([ngrams.never, ngrams.constructor]).toEqual([undefined, undefined])
})

test('the detector with packed data says what it says with its own', async () => {
  expect(existsSync(packedLanguages), 'run `npm run build`').toBe(true)
  const packed = await loadLanguageDetector()
  for (const { id, text } of developmentPart()) {
    expect(packed.detect(text).language, id).toBe(eld.detect(text).language)
  }
})
