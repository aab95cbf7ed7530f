import type { Assessment } from '@privacy-desk/core/breaches/severity/assessment.js'
import { severity } from '@privacy-desk/core/breaches/severity/severity.js'
import { describe, expect, it } from 'vitest'

type Judged = Assessment['categories'][number]

const mild: Assessment = {
  categories: [{ category: 'simple', adjustments: [] }],
  ei: 1,
  confidentiality: 0,
  integrity: 0,
  availability: 0,
  malicious: false,
  individuals: 1,
  unintelligible: false,
}

const data = (category: Judged['category'], ...deltas: number[]): Judged => ({
  category,
  adjustments: deltas.map((delta) => ({ delta, reason: 'as published' })),
})

describe('the data processing context is that of the published examples', () => {
  it.each<[string, Judged, number]>([
    ['customer list of a supermarket', data('simple'), 1],
    ['customer list of a luxury seller', data('simple', 1), 2],
    ['addresses of an adult bookshop’s customers', data('simple', 2), 3],
    ['undercover officers', data('simple', 3), 4],
    ['calls to a helpdesk', data('behavioural', -1), 1],
    ['a week of calls', data('behavioural'), 2],
    ['a year of calls', data('behavioural', 1), 3],
    ['calls to a psychological centre', data('behavioural', 2), 4],
    ['“is a customer of the bank”', data('financial', -2), 1],
    ['one day’s transactions without detail', data('financial', -1), 2],
    ['a month’s balances', data('financial'), 3],
    ['a detailed year', data('financial', 1), 4],
    ['“had a general blood test”', data('sensitive', -3), 1],
    ['a test in an emergency room', data('sensitive', -2), 2],
    ['a test for a named disease', data('sensitive', -1), 3],
    ['results', data('sensitive'), 4],
  ])('%s', (_, judged, dpc) => {
    expect(severity({ ...mild, categories: [judged] }).dpc).toBe(dpc)
  })

  it.each<[string, Judged[], number]>([
    ['sums of adjustments stay within the scale above', [data('financial', 1, 2)], 4],
    ['and below', [data('sensitive', -3, -3)], 1],
    ['adjustments of one category add up', [data('behavioural', 2, -1)], 3],
    ['of several categories the highest counts', [data('simple'), data('financial')], 3],
    [
      'the highest after adjusting, not before',
      [data('financial', -2), data('behavioural', 1), data('simple')],
      3,
    ],
  ])('%s', (_, categories, dpc) => {
    expect(severity({ ...mild, categories }).dpc).toBe(dpc)
  })
})

describe('severity', () => {
  it.each([
    ['1 x 1 + 0.25', data('simple'), { ei: 1, confidentiality: 0.25 }, 1.25, 'low'],
    [
      '3 x 0.75 + 0.5 + 0.5',
      data('financial'),
      { ei: 0.75, confidentiality: 0.5, malicious: true },
      3.25,
      'high',
    ],
    [
      '4 x 1 + 0.5 + 0.5',
      data('sensitive'),
      { ei: 1, confidentiality: 0.5, malicious: true },
      5,
      'very-high',
    ],
    ['just below medium', data('simple', 2), { ei: 0.25, availability: 0.5 }, 1.25, 'low'],
    [
      '1.75',
      data('behavioural', 1),
      { ei: 0.25, confidentiality: 0.5, integrity: 0.5 },
      1.75,
      'low',
    ],
    ['2 exactly', data('sensitive'), { ei: 0.5 }, 2, 'medium'],
    ['2.75', data('financial'), { ei: 0.75, integrity: 0.5 }, 2.75, 'medium'],
    ['3 exactly', data('sensitive'), { ei: 0.75 }, 3, 'high'],
    ['3.75', data('financial'), { ei: 1, integrity: 0.25, availability: 0.5 }, 3.75, 'high'],
    ['4 exactly', data('sensitive'), { ei: 1 }, 4, 'very-high'],
    [
      'the most there is',
      data('sensitive'),
      { ei: 1, confidentiality: 0.5, integrity: 0.5, availability: 0.5, malicious: true },
      6,
      'very-high',
    ],
    ['the least there is', data('simple'), { ei: 0.25 }, 0.25, 'low'],
  ] as const)('%s', (_, judged, more, se, band) => {
    const found = severity({ ...mild, categories: [judged], ...more })
    expect(found).toMatchObject({ se, band })
  })

  it.each([
    ['100 people', { individuals: 100 }, []],
    ['101 people', { individuals: 101 }, ['more-than-100-individuals']],
    ['nobody knows how many', { individuals: null }, []],
    ['unintelligible data', { unintelligible: true }, ['unintelligible-data']],
  ])('raises a flag that leaves the score alone: %s', (_, more, flags) => {
    const found = severity({ ...mild, ...more })
    expect(found).toMatchObject({ flags, se: 1 })
  })
})

describe('the explanation', () => {
  const rules = (given: Assessment) => severity(given).explanation.map(({ rule }) => rule)
  const told = (given: Assessment) =>
    severity(given)
      .explanation.map(({ text }) => text)
      .join('\n')

  it('follows every choice and ends with the warning that it is not the legal test', () => {
    const given = { ...mild, categories: [data('simple', 1)], individuals: 500 }
    expect(rules(given)).toEqual([
      'DPC-BASE',
      'DPC-ADJUST',
      'DPC',
      'EI',
      'CB',
      'SE',
      'BAND',
      'FLAG-NUMBER',
      'NOT-THE-LEGAL-TEST',
    ])
    expect(told(given)).toContain('+1 because of: as published. That makes 2.')
    expect(told(given)).toContain('2 x 1 + 0 = 2, not rounded.')
  })

  it('says when a sum was kept within the scale, and when an adjustment is not a published one', () => {
    expect(rules({ ...mild, categories: [data('sensitive', 1)] })).toContain('DPC-CLAMP')
    expect(rules({ ...mild, categories: [data('sensitive', 1)] })).toContain('DPC-ADJUST-OWN')
  })

  it('says that a number nobody knows is to be reckoned with', () => {
    expect(told({ ...mild, individuals: null })).toContain('not known yet')
  })

  it('leaves no word unfilled', () => {
    const all = { ...mild, categories: [data('financial', 1, 1)], unintelligible: true }
    expect(told({ ...all, individuals: 101 })).not.toMatch(/[{}]|undefined|NaN/)
  })
})
