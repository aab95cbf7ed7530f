import { askedFor } from '@privacy-desk/core/intake/asked-for.js'
import { conceptsOf, isCommon, isKnownWell } from '@privacy-desk/core/intake/concepts.js'
import type { Findings } from '@privacy-desk/core/intake/find-types.js'
import { verdictOf } from '@privacy-desk/core/intake/verdict.js'
import { type Outcome, outcomes } from '@privacy-desk/core/intake/weight-table.js'
import { describe, expect, it } from 'vitest'

const nothing: Findings = {
  types: [],
  noise: 0,
  californian: false,
  onTopic: true,
  words: 30,
}
const article15 = { type: 'access', points: 3, confidence: 1, because: 'article 15' } as const

describe('what is far likelier none than any request', () => {
  const judged = judgedAs({ 'not-privacy': 0.95, access: 0.03 })

  it('is proposed as no privacy request', () => {
    expect(verdictOf(judged, nothing, 'en', [], new Set())).toBe('not-privacy')
  })

  it('stays unsure where a sure phrase names a right, as a reminder of one does', () => {
    const findings = { ...nothing, types: [article15] }
    expect(verdictOf(judged, findings, 'en', [], new Set())).toBe('unsure')
  })

  it('is none although a right is named where a newsletter speaks', () => {
    const findings = { ...nothing, types: [article15], noise: 3 }
    expect(verdictOf(judged, findings, 'en', [], new Set())).toBe('not-privacy')
  })
})

describe('a further type', () => {
  it('is told from a likelihood of one half on', () => {
    expect(typesOf({ access: 0.9, erasure: 0.5 }, nothing)).toEqual(['access', 'erasure'])
    expect(typesOf({ access: 0.9, erasure: 0.45 }, nothing)).toEqual(['access'])
  })

  it('is told earlier where a sure phrase names it', () => {
    const said = { ...nothing, types: [{ ...article15, type: 'erasure' as const }] }
    expect(typesOf({ access: 0.9, erasure: 0.1 }, said)).toEqual(['access', 'erasure'])
  })

  it('is not told beside a complaint by a phrase alone', () => {
    const findings = { ...nothing, types: [article15] }
    expect(typesOf({ complaint: 0.9, access: 0.3 }, findings)).toEqual(['complaint'])
  })

  it('is `other` alone where no type is likely', () => {
    expect(typesOf({ access: 0.05 }, nothing)).toEqual(['other'])
  })
})

describe('common words', () => {
  it('say what they mean in sixteen languages, and are told from the concepts of the trade', () => {
    expect(conceptsOf('because', 'en')).toContain('because')
    expect(conceptsOf('koska', 'fi')).toContain('because')
    expect(isCommon('because')).toBe(true)
    expect(isCommon('delete')).toBe(false)
  })

  it('do not make a language known well', () => {
    expect(isKnownWell('nb')).toBe(false)
  })
})

function judgedAs(likelihoods: Partial<Record<Outcome, number>>) {
  return new Map(
    outcomes.map((outcome) => [
      outcome,
      { likelihood: likelihoods[outcome] ?? 0.001, sentence: -1 },
    ]),
  )
}

function typesOf(likelihoods: Partial<Record<Outcome, number>>, findings: Findings) {
  return askedFor(judgedAs(likelihoods), findings, []).map(({ type }) => type)
}
