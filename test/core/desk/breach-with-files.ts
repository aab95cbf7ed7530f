import { breachReport } from '@privacy-desk/core/intake/breach-report.js'

export const ref = 'BR-2026-0001'

/** When the desk of these tests starts. */
export const start = '2026-03-27T14:00:00Z'

/** What is filled in where somebody reports a breach. */
export const filled = {
  what: 'A list went to the wrong customer',
  noticedAt: '2026-03-27T08:00:00Z',
  role: 'controller',
  lead: 'olga',
  privacy: 'private',
}

/** A message with files that somebody reports as a breach; the first is `at-slack:F1`. */
export const reportWith = (...names: readonly string[]) =>
  breachReport([
    { kind: 'text', text: 'This list went to the wrong customer' },
    ...names.map(
      (name, index) => ({ kind: 'file', name, source: `at-slack:F${index + 1}` }) as const,
    ),
  ])
