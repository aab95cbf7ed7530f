import { askedFor } from '@privacy-desk/core/intake/asked-for.js'
import type { Findings } from '@privacy-desk/core/intake/find-types.js'
import type { Reading } from '@privacy-desk/core/intake/reading.js'
import type { Outcome } from '@privacy-desk/core/intake/weight-table.js'
import { describe, expect, it } from 'vitest'
import { article15, judgedAs, nothingFound } from './judged.js'

describe('a further type', () => {
  it('is told from a likelihood of one half on', () => {
    expect(typesOf({ access: 0.9, erasure: 0.5 }, nothingFound)).toEqual(['access', 'erasure'])
    expect(typesOf({ access: 0.9, erasure: 0.45 }, nothingFound)).toEqual(['access'])
  })

  it('is told earlier where a sure phrase names it', () => {
    const said = { ...nothingFound, types: [{ ...article15, type: 'erasure' as const }] }
    expect(typesOf({ access: 0.9, erasure: 0.1 }, said)).toEqual(['access', 'erasure'])
  })

  it('is not told beside a complaint by a phrase alone', () => {
    const findings = { ...nothingFound, types: [article15] }
    expect(typesOf({ complaint: 0.9, access: 0.3 }, findings)).toEqual(['complaint'])
  })

  it('is `other` alone where no type is likely', () => {
    expect(typesOf({ access: 0.05 }, nothingFound)).toEqual(['other'])
  })
})

describe('a guess', () => {
  const words = { ...nothingFound, words: 20 }

  it('is made where no type is likely and the mail may be a request', () => {
    expect(typesOf({ access: 0.1 }, words, 'unsure')).toEqual(['access'])
  })

  it('is not made beside the proposal that it is none', () => {
    expect(typesOf({ access: 0.1 }, words, 'not-privacy')).toEqual(['other'])
  })
})

function typesOf(
  likelihoods: Partial<Record<Outcome, number>>,
  findings: Findings,
  verdict: Reading['verdict'] = 'request',
) {
  return askedFor(judgedAs(likelihoods), findings, [], verdict).map(({ type }) => type)
}
