import { verdictOf } from '@privacy-desk/core/intake/verdict.js'
import { describe, expect, it } from 'vitest'
import { article15, judgedAs, nothingFound } from './judged.js'

describe('what is far likelier none than any request', () => {
  const judged = judgedAs({ 'not-privacy': 0.95, access: 0.03 })

  it('is proposed as no privacy request', () => {
    expect(verdictOf(judged, nothingFound, 'en', [], new Set())).toBe('not-privacy')
  })

  it('stays unsure where a sure phrase names a right, as a reminder of one does', () => {
    const findings = { ...nothingFound, types: [article15] }
    expect(verdictOf(judged, findings, 'en', [], new Set())).toBe('unsure')
  })

  it('is none although a right is named where a newsletter speaks', () => {
    const findings = { ...nothingFound, types: [article15], noise: 3 }
    expect(verdictOf(judged, findings, 'en', [], new Set())).toBe('not-privacy')
  })
})

describe('what is nearly sure to ask for something', () => {
  it('is a request although it sounds much like none: plain words stand in any mail', () => {
    const judged = judgedAs({ access: 0.99, 'not-privacy': 0.45 })
    expect(verdictOf(judged, nothingFound, 'de', [], new Set())).toBe('request')
  })

  it('stays unsure where none is nearly as sure', () => {
    const judged = judgedAs({ access: 0.85, 'not-privacy': 0.6 })
    expect(verdictOf(judged, nothingFound, 'de', [], new Set())).toBe('unsure')
  })
})
