import type { Assessment } from '@privacy-desk/core/breaches/severity/assessment.js'
import { dataCategories } from '@privacy-desk/core/breaches/severity/assessment.js'
import { severityBands } from '@privacy-desk/core/breaches/severity/methodology.js'
import { severity } from '@privacy-desk/core/breaches/severity/severity.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const element = fc.constantFrom(0 as const, 0.25 as const, 0.5 as const)

const anyAssessment: fc.Arbitrary<Assessment> = fc.record({
  categories: fc.array(
    fc.record({
      category: fc.constantFrom(...dataCategories),
      adjustments: fc.array(
        fc.record({ delta: fc.integer({ min: -3, max: 3 }), reason: fc.constant('judged so') }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  ei: fc.constantFrom(0.25 as const, 0.5 as const, 0.75 as const, 1 as const),
  confidentiality: element,
  integrity: element,
  availability: element,
  malicious: fc.boolean(),
  individuals: fc.option(fc.nat()),
  unintelligible: fc.boolean(),
})

const holds = (name: string, check: (given: Assessment) => void) =>
  test(name, () => fc.assert(fc.property(anyAssessment, check)))

const rank = (given: Assessment) => severityBands.indexOf(severity(given).band)

holds('the score is a whole number of quarters between 0.25 and 6', (given) => {
  const { se, dpc } = severity(given)
  expect(se * 4).toBe(Math.trunc(se * 4))
  expect(se).toBeGreaterThanOrEqual(0.25)
  expect(se).toBeLessThanOrEqual(6)
  expect([1, 2, 3, 4]).toContain(dpc)
})

holds('the score is what its parts say, and the band what the score says', (given) => {
  const { dpc, ei, cb, se, band } = severity(given)
  expect(se).toBe(dpc * ei + cb)
  expect(band).toBe(se < 2 ? 'low' : se < 3 ? 'medium' : se < 4 ? 'high' : 'very-high')
})

holds('flags never move the score', (given) => {
  const plain = severity({ ...given, individuals: 1, unintelligible: false })
  const flagged = severity({ ...given, individuals: 101, unintelligible: true })
  expect(flagged).toMatchObject({ se: plain.se, band: plain.band })
})

holds('a worse circumstance never makes a breach less severe', (given) => {
  expect(rank({ ...given, malicious: true })).toBeGreaterThanOrEqual(
    rank({ ...given, malicious: false }),
  )
  expect(rank({ ...given, confidentiality: 0.5 })).toBeGreaterThanOrEqual(rank(given))
  expect(rank({ ...given, ei: 1 })).toBeGreaterThanOrEqual(rank(given))
})

holds('one more category never makes a breach less severe, whatever the order', (given) => {
  const more = [...given.categories, { category: 'sensitive' as const, adjustments: [] }]
  expect(severity({ ...given, categories: more }).dpc).toBe(4)
  const turned = { ...given, categories: [...given.categories].reverse() }
  expect(severity(turned).se).toBe(severity(given).se)
})
