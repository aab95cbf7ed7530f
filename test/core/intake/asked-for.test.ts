import { askedFor } from '@privacy-desk/core/intake/asked-for.js'
import type { Findings } from '@privacy-desk/core/intake/find-types.js'
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

function typesOf(likelihoods: Partial<Record<Outcome, number>>, findings: Findings) {
  return askedFor(judgedAs(likelihoods), findings, []).map(({ type }) => type)
}
